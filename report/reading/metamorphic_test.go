package reading

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"yulan/report/text"
)

// facts lists what was read of a text, but not where, which another copy has otherwise.
func facts(r Reading) []string {
	var all []string
	for _, f := range r.Figures {
		all = append(all, strings.Join([]string{
			f.Value, f.Upto, f.Unit, strings.Join(f.Qualifiers, ";"), string(f.Measure), f.Period, string(f.Aim), f.Name, f.Indicator, string(f.Confidence),
		}, "|"))
	}
	return all
}

// wrapped wraps the lines of a text after some characters, wherever that is.
func wrapped(text string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		runes := []rune(strings.TrimRight(line, "\n"))
		for len(runes) > width {
			b.WriteString(string(runes[:width]) + "\n")
			runes = runes[width:]
		}
		b.WriteString(string(runes) + "\n")
	}
	return b.String()
}

// paged puts the number of a page after every so many lines.
func paged(text string, every int) string {
	var b strings.Builder
	page := 0
	for i, line := range slices.Collect(strings.Lines(text)) {
		b.WriteString(line)
		if (i+1)%every == 0 {
			page++
			fmt.Fprintf(&b, "\n— %d —\n\n", page)
		}
	}
	return b.String()
}

// fullWidth writes digits, letters and signs as wide as characters.
func fullWidth(text string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r + 0xfee0
		}
		return r
	}, text)
}

// traditional writes a text in the characters that Hong Kong and Taiwan use.
func traditional(s string) string {
	forms := map[rune]rune{}
	for r := rune(0x3400); r < 0xa000; r++ {
		if form, ok := text.Simplified(r); ok {
			forms[form] = r
		}
	}
	return strings.Map(func(r rune) rune {
		if form, ok := forms[r]; ok {
			return form
		}
		return r
	}, s)
}

// boldNumber is a number that a copy in Markdown may print bold, signs and all.
var boldNumber = regexp.MustCompile(`\d[\d.,]*%?`)

// copies are copies of one text, in which the same figures must be found.
func copies(t *testing.T, text string) map[string]string {
	t.Helper()
	encoded, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	gb, err := Extract([]byte(encoded), ".txt")
	if err != nil {
		t.Fatal(err)
	}
	html, err := Extract([]byte("<!DOCTYPE html><html><body><p>"+strings.ReplaceAll(text, "\n", "</p>\n<p>")+"</p></body></html>"), ".html")
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{
		"CRLF":                 strings.ReplaceAll(text, "\n", "\r\n"),
		"carriage returns":     strings.ReplaceAll(text, "\n", "\r"),
		"numbers in bold":      boldNumber.ReplaceAllString(text, "**$0**"),
		"full width":           fullWidth(text),
		"wrapped at 38":        wrapped(text, 38),
		"wrapped at 30":        wrapped(text, 30),
		"wrapped with numbers": paged(wrapped(text, 36), 24),
		"page numbers":         paged(text, 7),
		"indented":             "　　" + strings.ReplaceAll(text, "\n", "\n　　"),
		"blank lines":          strings.ReplaceAll(text, "\n", "\n\n"),
		"GB18030":              gb,
		"web page":             html,
		"traditional":          traditional(text),
	}
}

func TestCopiesHaveTheSameFigures(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	texts := map[string]string{}
	made, err := filepath.Glob("testdata/made-up/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range made {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(file)] = string(data)
	}
	real, err := filepath.Glob(filepath.Join(shared, "texts", "provinces-2026", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if len(real) == 0 {
		t.Logf("skipped: reports in %s/texts, which are not here", shared)
	}
	for _, file := range real[:min(3, len(real))] {
		texts[filepath.Base(file)] = strings.TrimRight(sharedText(t, filepath.Base(file)), "\n")
	}
	indicators := testIndicators(t)
	for name, text := range texts {
		want := facts(Read(text, indicators))
		for kind, other := range copies(t, text) {
			differ := difference(want, facts(Read(other, indicators)))
			// A wrapped line may end where a paragraph does, and nothing tells: allow one in
			// two hundred there, and none where lines are whole.
			allowed := 0
			if strings.HasPrefix(kind, "wrapped") {
				allowed = len(want) / 200
			}
			if len(differ) > allowed {
				t.Errorf("%s, %s: %d of %d differ: %s", name, kind, len(differ), len(want), strings.Join(differ[:min(4, len(differ))], "\n\t"))
			}
		}
	}
}

// difference lists what only one of two lists has, in order.
func difference(want, got []string) []string {
	var differ []string
	i := 0
	for _, w := range want {
		if k := slices.Index(got[min(i, len(got)):], w); k >= 0 && k < 12 {
			i += k + 1
			continue
		}
		differ = append(differ, w)
	}
	if extra := len(got) - len(want); extra > 0 {
		differ = append(differ, fmt.Sprintf("%d more", extra))
	}
	return differ
}

// Every figure stands in the text where it is said to.
func TestPlacesAreOfTheText(t *testing.T) {
	data, err := os.ReadFile("testdata/made-up/work-report.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(data), "\n", "\r\n")
	runes := []rune(text)
	for _, f := range Read(text, Indicators{}).Figures {
		if got, _ := utf8.DecodeRuneInString(f.Printed); runes[f.Start] != got {
			t.Errorf("%s stands at %d, where the text has %q", f.Printed, f.Start, string(runes[f.Start]))
		}
		if f.NameFrom >= 0 && !strings.Contains(bare(f.Name), bare(string(runes[f.NameFrom:f.NameTo]))) && f.Confidence == ByOwn {
			t.Errorf("%s is not at its place: %q", f.Name, string(runes[f.NameFrom:f.NameTo]))
		}
	}
}
