package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// What of a report is not in its data is said where there is such a part, and nowhere else.
func TestMissingPart(t *testing.T) {
	r := load(t)
	in := pages.Speech{Language: report.English, Words: words(t, report.English)}
	for _, missing := range []string{"", "The plan for the year after."} {
		other := *r
		other.Source.Missing = report.NewText(missing, missing)
		got := pages.MissingPart(&other, in)
		if text := pages.TextOf(got); text != missing || (got.Heading == "") != (missing == "") {
			t.Errorf("of %q it says %q under %q", missing, text, got.Heading)
		}
	}
}
