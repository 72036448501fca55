package typeset

import (
	"strings"
	"testing"
)

// Marks beside each other share the room between them; nothing else moves, whatever the runs.
func TestMarksShareTheirRoom(t *testing.T) {
	cases := []struct {
		name, text string
		width      float64 // of ten to a character
	}{
		{"no marks", "渝快办", 30},
		{"one", "渝快办，通", 50},
		{"ends two things", "“渝快办”，通", 65},
		{"ends and begins", "通。“办", 35},
		{"begins two things", "（“办", 25},
		{"three in a row", "办”）。", 30},
		{"a pair with nothing in it", "（）", 20},
		{"Latin marks", "a), b", 25},
	}
	for _, c := range cases {
		for cut := range len(c.text) + 1 {
			if !strings.HasPrefix(c.text, strings.ToValidUTF8(c.text[:cut], "")) || strings.ToValidUTF8(c.text[:cut], "") != c.text[:cut] {
				continue // within a character
			}
			text := rules.SplitTight([]Run{{Text: c.text[:cut]}, {Text: c.text[cut:], Bold: true}}, square)
			lines := text.Fill(500, Flush)
			end, all := 0.0, ""
			for _, p := range text.Place(lines[0]) {
				if p.X < end-text.em/2 {
					t.Errorf("%s: %q stands at %v, before %v", c.name, p.Text, p.X, end)
				}
				end, all = p.X+p.Width, all+p.Text
			}
			if lines[0].Width != c.width || end != c.width || all != c.text {
				t.Errorf("%s, cut at %d: %v wide, the pieces %q end at %v, want %v", c.name, cut, lines[0].Width, all, end, c.width)
			}
		}
	}
	loose := rules.Plain("“办”，", false, square)
	if got := loose.Fill(500, Flush)[0].Width; got != 40 {
		t.Errorf("what is not set tight is %v wide, want 40", got)
	}
}
