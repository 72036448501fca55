package report

import (
	"slices"
	"strings"
	"testing"
)

// A title tells the same figures in every language.
func TestTitlesTellTheSameFigures(t *testing.T) {
	of := func(title Text, l Language) []string {
		figures := placeholder.FindAllString(title.In(l), -1)
		slices.Sort(figures)
		return figures
	}
	for _, c := range claimingTexts(realReport(t)) {
		if zh, en := of(c.text, Chinese), of(c.text, English); strings.HasSuffix(c.where, " title") && !slices.Equal(zh, en) {
			t.Errorf("%s names %v in Chinese and %v in English", c.where, zh, en)
		}
	}
}
