package commands

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yulan/assets"
	"yulan/report"
	"yulan/report/reporttest"
)

// madeUpText returns a text that says what the data says, with which the verdict is tested
// everywhere.
func madeUpText(t *testing.T) string {
	t.Helper()
	r, err := report.Load(assets.Report(), report.AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	return reporttest.Text(r)
}

func TestVerifyAMadeUpText(t *testing.T) {
	const notChecked = "not checked: other words beside the numbers"
	agrees := []string{"figures found: 291 of 291", "figures not found: 0", "digit runs unexplained: 0", notChecked}
	pages := func(text string) string {
		const width = 40 // characters, as on a page
		var lines []string
		for paragraph := range strings.Lines(text) {
			for line := range slices.Chunk([]rune(strings.TrimSpace(paragraph)), width) {
				lines = append(lines, string(line))
			}
		}
		return strings.Join(lines[:20], "\n") + "\n\n— 2 —\n\f" + strings.Join(lines[20:], "\n")
	}
	cases := []struct {
		name     string
		old, new string
		change   func(string) string // nil if old is replaced by new
		differs  bool
		want     []string
	}{
		{"as it is", "", "", nil, false, agrees},
		{"one wrong number", "为27894亿元", "为27895亿元", nil, true, []string{
			"figures found: 290 of 291", "figures not found: 1", "digit runs unexplained: 0",
			"Overview, para. 1, sentence 4: gdp.level: other number: wanted 27894, found 27895", notChecked,
		}},
		{"a minus", "增长8.3%", "增长-8.3%", nil, true, []string{
			"figures not found: 1", "Overview, para. 1, sentence 4: gdp.growth: a sign turns it over: found -",
		}},
		{"the reverse", "增长8.3%", "下降8.3%", nil, true, []string{"figures not found: 1", "Overview, para. 1, sentence 4: gdp.growth: a word turns it over: found 下降"}},
		{"about", "增长8.3%", "约增长8.3%", nil, true, []string{"figures not found: 1", "Overview, para. 1, sentence 4: gdp.growth: other qualifier: wanted nothing, found 约"}},
		{"a number more", "为27894亿元", "为27894亿元，其中7项", nil, true, []string{
			"figures found: 291 of 291", "digit runs unexplained: 1", "Overview, para. 1, sentence 4: 7: not explained, in ",
		}},
		{"printed otherwise", "增长9%", "增长9.0%", nil, false, []string{
			"figures found: 291 of 291", "figures of the same value, printed otherwise: 1",
			"Overview, para. 3, sentence 4: services.growth: same value: the data has 9, the text 9.0",
		}},
		{"a page", "", "", pages, false, append(agrees, "parts of the file left out: 1", "line 22: page number: — 2 —")},
		{"a section's mark is lost", "\n三是", "\n", nil, false, append(agrees, `Ch. 1, sec. 3: no ‘三是’ stands where it belongs`)},
		{"all marks are lost", "", "", lostMarks, false, append(agrees, `Ch. 7: no ‘（七）’ stands where it belongs`)},
		{"an editor's note", "", "", func(s string) string {
			return "编者按：主要内容：（一）创新（二）区域。\n各位代表：" + s
		}, false, append(agrees, "before the report’s text, of which nothing is checked: 编者按：")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text := madeUpText(t)
			switch {
			case c.change != nil:
				text = c.change(text)
			case c.old != "":
				if !strings.Contains(text, c.old) {
					t.Fatalf("the text has no %q", c.old)
				}
				text = strings.Replace(text, c.old, c.new, 1)
			}
			complaint := ""
			if c.differs {
				complaint = "the figures and FILE do not agree"
			}
			checkVerify(t, text, complaint, c.want)
		})
	}
}

// lostMarks takes every mark of a chapter and a section off, as a word processor does that
// numbers by itself.
func lostMarks(text string) string {
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		for _, mark := range []string{"（一）", "（二）", "（三）", "（四）", "（五）", "（六）", "（七）", "一是", "二是", "三是", "四是", "五是", "——"} {
			line = strings.TrimPrefix(line, mark)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// verifyCall makes a call of the command that reads from an input.
func verifyCall(t *testing.T, ctx context.Context, operand string, input *os.File, stdout *bytes.Buffer) *call {
	t.Helper()
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	return &call{ctx: ctx, stdin: input, stdout: stdout, words: words, command: verifyCommand(), operand: operand}
}

func TestVerifyStandardInput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "text")
	if err := os.WriteFile(file, []byte(madeUpText(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	input, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer input.Close()
	var stdout bytes.Buffer
	if err := verifyCall(t, t.Context(), "-", input, &stdout).verify(); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(stdout.String(), "figures found: 291 of 291\n") {
		t.Errorf("got %s", stdout.String())
	}
	// Read to its end, there is nothing more.
	const want = `"standard input" is not the report’s text: it is empty`
	if err := verifyCall(t, t.Context(), "-", input, &stdout).verify(); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
