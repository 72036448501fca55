package typeset

import "testing"

// Each mark that leaves a half of its square empty hangs over that end of a line by the half.
// Source: W3C, Requirements for Chinese Text Layout, on the glyphs of punctuation marks.
func TestHalfEmptyMarksHang(t *testing.T) {
	for _, m := range "，。、；：？！）》〉」』】〕" {
		text := rules.Plain("一二三四"+string(m)+"五六七", false, square)
		if got, want := joined(text, text.Fill(45, Hanging)), "一二三四"+string(m)+"|五六七"; got != want {
			t.Errorf("%c does not hang by half: got %s, want %s", m, got, want)
		}
	}
	for _, m := range "（《〈「『【〔“" {
		if got := Lead(string(m) + "一"); got != 0.5 {
			t.Errorf("%c leads by %v, want 0.5", m, got)
		}
	}
}

// A title in two lines breaks after each of the marks that end a clause, even though the lines
// would be more equal elsewhere.
func TestTitlesBreakAfterClauses(t *testing.T) {
	for _, m := range "，；：、。！？" {
		text := rules.Plain("一二三四五六"+string(m)+"甲乙丙丁戊己庚辛壬癸", true, square)
		if got, want := joined(text, text.Balance(110, Hanging)), "一二三四五六"+string(m)+"|甲乙丙丁戊己庚辛壬癸"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	for _, m := range ",;:" {
		text := rules.Plain("one two six"+string(m)+" four nine zero eight", true, square)
		if got, want := joined(text, text.Balance(120, Hanging)), "one two six"+string(m)+"|four nine zero eight"; got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// No line ends within a range of numbers, whatever joins them and however wide the digits are.
func TestRangesStayWhole(t *testing.T) {
	for _, m := range "—～–-−" {
		for _, numbers := range []string{"12" + string(m) + "34", "１２" + string(m) + "３４"} {
			text := rules.Plain("一二三"+numbers+"五六七八", false, square)
			for width := 60.0; width < 150; width += 5 {
				for _, l := range text.Fill(width, Flush) {
					if from := len("一二三"); l.To > from && l.To < from+len(numbers) {
						t.Errorf("in %v, %s is torn: %s", width, numbers, joined(text, text.Fill(width, Flush)))
					}
				}
			}
		}
	}
}
