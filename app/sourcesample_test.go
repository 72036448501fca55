package app

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/report"
)

// reportFile is the report's text, which is not part of the repository.
const reportFile = "../../shared/report.txt"

const numerals = "一二三四五六七八九十"

// claims are what a made-up sentence says: figures and others, by their runs.
type claims map[int][]string

// madeUpText returns a text that says what the data says, and in no other respect is the
// report's: all its numbers at their places, between words without meaning.
func madeUpText(r *report.Report) string {
	sentences := map[report.Location]claims{}
	last := map[[2]int]int{} // the number of sentences of each section
	note := func(at report.Location, run int, text string) {
		if sentences[at] == nil {
			sentences[at] = claims{}
		}
		if !slices.Contains(sentences[at][run], text) { // said once of each
			sentences[at][run] = append(sentences[at][run], text)
		}
		key := [2]int{at.Chapter, at.Section}
		last[key] = max(last[key], at.Sentence)
	}
	for _, f := range r.Figures {
		note(f.At, f.Run, printedWhole(f))
	}
	for _, n := range r.NotFigures {
		note(n.At, n.Run, "某"+n.Printed)
	}
	var b strings.Builder
	for _, c := range r.Chapters {
		for section := range len(c.Sections) + 1 {
			for n := range max(1, last[[2]int{c.Number, section}]) {
				at := report.Location{Chapter: c.Number, Section: section, Sentence: n + 1}
				b.WriteString(sentenceMark(at) + madeUpSentence(sentences[at]) + "。")
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// printedWhole is a figure with its unit and qualifiers.
func printedWhole(f report.Figure) string {
	before, between, after := "", "", ""
	for _, q := range f.Qualifiers {
		switch q.Place {
		case report.Before:
			before += q.Printed
		case report.Between:
			between += q.Printed
		case report.After:
			after += q.Printed
		}
	}
	if f.Each {
		before = "各" + before
	}
	return before + f.Printed + between + f.Unit.Printed + after
}

// sentenceMark is what a sentence begins with if it is the first of its section.
func sentenceMark(at report.Location) string {
	name := func(n int) string { return string([]rune(numerals)[n-1]) }
	switch {
	case at.Sentence > 1 || at.Chapter == 0 && at.Section == 0:
		return ""
	case at.Chapter == 0:
		return "——"
	case at.Section == 0:
		return "（" + name(at.Chapter) + "）"
	}
	return name(at.Section) + "是"
}

func madeUpSentence(c claims) string {
	parts := []string{"此处"}
	for run := range slices.Max(append(keysOf(c), 0)) {
		parts = append(parts, c[run+1]...) // none for the second run of a ratio
	}
	return strings.Join(parts, "，另有事项")
}

func keysOf(c claims) []int {
	var keys []int
	for k := range c {
		keys = append(keys, k)
	}
	return keys
}

// fileOf writes a text to a file and returns its path.
func fileOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// copies returns the paths of the copies of the report's text to test with: a made-up one,
// and the report's own where it lies beside the checkout.
func copies(t *testing.T, r *report.Report) map[string]string {
	t.Helper()
	paths := map[string]string{"made up": fileOf(t, madeUpText(r))}
	path, err := filepath.Abs(reportFile)
	if err == nil {
		_, err = os.Stat(path)
	}
	if err != nil {
		t.Logf("the report's text is not here, so only a made-up one is opened: %v", err)
		return paths
	}
	paths["the report"] = path
	return paths
}

func TestMadeUpTextSaysWhatTheDataSays(t *testing.T) {
	w, _ := newTestWindow(t)
	_, l, err := w.report.Open(madeUpText(w.report))
	if err != nil {
		t.Fatal(err)
	}
	if !l.Holds() {
		t.Error(fmt.Sprint(l.Totals()), l.NotFound, l.Unexplained, l.Twice)
	}
}
