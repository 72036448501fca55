package charts

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestBalancedKeepsTheChineseRules(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	// At a size of 10 a Chinese character is 10 wide, a digit 5.55.
	for _, tt := range []struct {
		name  string
		text  string
		width float64
		max   int
		want  []string
	}{
		{"fits", "地区生产总值", 60, 2, []string{"地区生产总值"}},
		{"between any two characters", "地区生产总值增速", 40, 2, []string{"地区生产", "总值增速"}},
		{"no mark at a line's start", "电子、装备领跑，六大", 60, 2, []string{"电子、装备", "领跑，六大"}},
		{"no bracket at a line's end", "计划执行（报告）全文", 50, 3, []string{"计划执行", "（报告）", "全文"}},
		{"number and unit stay together", "新增就业75.1万人以上", 50, 3, []string{"新增就业", "75.1万人", "以上"}},
		{"ordinal stays together", "来源一是第3句", 55, 2, []string{"来源一", "是第3句"}},
		{"words stay whole", "Growth of value added", 50, 3, []string{"Growth", "of value", "added"}},
		{"number and its word stay together", "rose by 2.3 percentage points", 80, 3, []string{"rose by", "2.3 percentage", "points"}},
		{"currency and amount stay together", "bonds of CNY 121.5 billion", 90, 3, []string{"bonds of", "CNY 121.5 billion"}},
		{"balanced", "六大支柱产业中五个快于经济增速的", 130, 2, []string{"六大支柱产业中五", "个快于经济增速的"}},
		{"cut at the last line", "规模以上工业企业中的铁路、船舶", 50, 2, []string{"规模以上工", "业企业中…"}},
		{"one line", "规模以上工业企业", 50, 1, []string{"规模以上…"}},
		{"no mark before the ellipsis", "电子，装备", 35, 1, []string{"电子…"}},
		{"a word wider than the line", "Telecommunications", 50, 3, []string{"Telecom", "municati", "ons"}},
		{"no room at all", "电子", 5, 2, nil},
		{"empty", "", 50, 2, nil},
		{"line breaks are spaces", "a\nb", 50, 2, []string{"a b"}},
		{"cut after Latin", "Telecommunications and more", 60, 1, []string{"Telecom..."}},
		{"cut after a number in Chinese", "增速8.3，更高了", 55, 1, []string{"增速8.3…"}},
		{"cut after a number in Latin", "up 8.3 percent in all", 40, 1, []string{"up..."}},
		{"no number is cut", "新增151,000个岗位", 60, 1, []string{"新增…"}},
		{"no number is cut at the last line", "the target by 151,000 jobs", 57, 2, []string{"the target", "by..."}},
		{"a number alone", "1,234,567.8", 40, 1, []string{"..."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := m.balanced(tt.text, 10, tt.width, tt.max); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Lines that are read on and on are filled, one after the other.
func TestWrapFillsItsLines(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	for _, tt := range []struct {
		name  string
		text  string
		width float64
		max   int
		want  []string
	}{
		{"not balanced", "六大支柱产业中五个快于经济增速的", 130, 2, []string{"六大支柱产业中五个快于经", "济增速的"}},
		{"cut at the last line", "规模以上工业企业中的铁路、船舶", 50, 2, []string{"规模以上工", "业企业中…"}},
		{"a space that does not break", "overview, para.\u00a01, sentence\u00a03", 75, 3, []string{"overview,", "para.\u00a01,", "sentence\u00a03"}},
		{"none before Chinese either", "第\u00a0一段\u00a0第二句", 35, 3, []string{"第\u00a0一", "段\u00a0第二", "句"}},
		{"none in one line", "para.\u00a01, Annex and more", 50, 1, []string{"para.\u00a01..."}},
		{"ordinal and what it counts", "来源是第12句", 56, 2, []string{"来源", "是第12句"}},
		{"the end of a year", "2021年、2021年末", 78, 2, []string{"2021年、", "2021年末"}},
		{"the narrow one", "a 2\u202fm", 20, 2, []string{"a", "2\u202fm"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := m.wrap(tt.text, 10, false, tt.width, tt.max); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Whatever the font has in its place, a space that does not break is as wide as any.
func TestSpacesAreDrawnAlike(t *testing.T) {
	for _, f := range []*face{testFonts(t).regular, testFonts(t).bold} {
		want, advance := f.look(' ')
		for _, r := range "\u00a0\u2007\u202f" {
			if got, a := f.look(r); got != want || a != advance {
				t.Errorf("%U: glyph %d of %d, want %d of %d", r, got, a, want, advance)
			}
		}
	}
}

// Whatever the text and the width: no line is too wide, none breaks a rule, nothing is
// lost but what the ellipsis stands for.
func FuzzWrap(f *testing.F) {
	f.Add("电子、装备领跑，六大支柱产业中五个快于经济增速8.3%", 60.0)
	f.Add("R&D of 2.3 percentage points（推算）", 33.3)
	f.Add("0%%）", 33.3)
	f.Add("\xe8\xa3\"备领跑，电子", 60.0)
	f.Add("\u3000\xff\n ,,,,，，，，", 10.0)
	m := measure{fonts: testFonts(f)}
	f.Fuzz(func(t *testing.T, text string, width float64) {
		if !(width >= m.width("…", 10, false) && width < 1e4) || len(text) > 2000 {
			return // not an input
		}
		for _, lines := range []int{1, 2, 40} {
			holdWrap(t, &m, text, m.wrap(text, 10, false, width, lines), width, lines, emptyHalf)
			holdWrap(t, &m, text, m.balanced(text, 10, width, lines), width, lines, nil)
		}
	})
}

// hanging returns the full-width mark at a line's end of which one half is empty, or "".
func hanging(line string) string {
	last, n := utf8.DecodeLastRuneInString(line)
	if !strings.ContainsRune("，。、；：？！）》〉」』】〕", last) {
		return ""
	}
	return line[len(line)-n:]
}

// emptyHalf returns how much of a line may hang over its end.
func emptyHalf(m *measure, line string) float64 { return m.width(hanging(line), 10, false) / 2 }

// holdWrap holds a broken text to the rules. What may hang over the ends of lines is none
// if hang is nil.
func holdWrap(t *testing.T, m *measure, text string, got []string, width float64, lines int, hang func(*measure, string) float64) {
	t.Helper()
	if len(got) > lines {
		t.Fatalf("%d lines, at most %d", len(got), lines)
	}
	for _, l := range got {
		over := 0.0
		if hang != nil {
			over = hang(m, l)
		}
		if m.width(l, 10, false)-over > width+1e-6 {
			t.Fatalf("line %q is wider than %v", l, width)
		}
	}
	if lines == 40 && len(got) > 0 && len(got) < 40 {
		if g, w := squeeze(strings.Join(got, " ")), squeeze(text); g != w {
			t.Fatalf("got %q, want %q", g, w)
		}
	}
}

// squeeze leaves the white space out, and makes bytes that are no text comparable.
func squeeze(s string) string {
	return strings.Join(strings.Fields(string([]rune(s))), "")
}

// A text of two lines breaks between its clauses, if that leaves no line much shorter.
func TestBalancedBreaksBetweenClauses(t *testing.T) {
	m := &measure{fonts: testLook(t).Fonts}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"two clauses", "外贸增长最快，投资慢于经济", []string{"外贸增长最快，", "投资慢于经济"}},
		{"a list", "增速对比：医药、汽车、消费品", []string{"增速对比：医药、", "汽车、消费品"}},
		{"a mark too near the start", "电子，六大支柱产业五个快于", []string{"电子，六大支柱", "产业五个快于"}},
		{"no mark", "六大支柱产业中五个快于经济", []string{"六大支柱产业中", "五个快于经济"}},
		{"a side that would not fit", "甲，乙丙丁戊己庚辛壬癸子丑寅卯，辰", []string{"甲，乙丙丁戊己庚辛", "壬癸子丑寅卯，辰"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := m.balanced(c.text, 10, 92, 2); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A text is split once for all sizes and widths.
func TestTextsAreSplitOnce(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	m.balanced(longZH, 12, 300, 5)
	m.balanced(longZH, 24, 200, 5)
	m.wrap(longZH, 12, false, 300, 5)
	if got := len(m.texts); got != 2 {
		t.Errorf("split %d texts, want one in two faces", got)
	}
}

// The last of several lines is never much shorter than they are, and no line is lost or added.
func TestSettledLeavesNoShortLastLine(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	cases := []struct{ name, text string }{
		{"Chinese", "居民人均可支配收入（当年价格）与地区生产总值（可比价格）同比增速 · % · 2021年"},
		{"English", "Per capita disposable income (current prices) and GDP (constant prices), growth year on year, percent, 2021"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			evened := 0
			for width := 150.0; width < 700; width += 7 {
				filled, got := m.wrap(c.text, subtitleSize, false, width, 9), m.settled(c.text, subtitleSize, width, 9)
				if len(got) != len(filled) {
					t.Fatalf("in %v there are %d lines, want %d", width, len(got), len(filled))
				}
				last := func(lines []string) float64 { return m.width(lines[len(lines)-1], subtitleSize, false) }
				if last(got) < last(filled) {
					t.Errorf("in %v the last of %q is shorter than that of %q", width, got, filled)
				}
				if last(got) > last(filled) {
					evened++
				}
			}
			if evened == 0 {
				t.Error("no text is evened out")
			}
		})
	}
}

// A subtitle that is balanced has no first line of half the width above a full one, even where that
// would break it between clauses.
func TestSettledLinesAreNotRagged(t *testing.T) {
	m := measure{fonts: testFonts(t)}
	balanced := 0
	for _, text := range []string{
		"Per capita income at current prices, GDP at constant prices, growth year on year, percent, 2021",
		"Chongqing – Platforms, talent, firms and ecosystem, 2021; totals at the end of 2021",
		"Chongqing – Major joint Sichuan-Chongqing projects, number, 2021",
		"重庆市 · 收入按当年价格，地区生产总值按可比价格 · 同比增速 · % · 2021年",
	} {
		for width := 250.0; width < 600; width += 5 {
			filled, lines := m.wrap(text, subtitleSize, false, width, 9), m.settled(text, subtitleSize, width, 9)
			if len(lines) != 2 || slices.Equal(filled, lines) {
				continue
			}
			balanced++
			if first, second := m.width(lines[0], subtitleSize, false), m.width(lines[1], subtitleSize, false); first < 0.75*second {
				t.Errorf("%v wide: %q of %.0f stands above %q of %.0f", width, lines[0], first, lines[1], second)
			}
		}
	}
	if balanced < 10 {
		t.Errorf("only %d texts were balanced", balanced)
	}
}
