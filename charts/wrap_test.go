package charts

import (
	"slices"
	"strings"
	"testing"
)

func TestWrapKeepsTheChineseRules(t *testing.T) {
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
		{"balanced", "六大支柱产业中五个快于经济增速的", 130, 2, []string{"六大支柱产业中五", "个快于经济增速的"}},
		{"cut at the last line", "规模以上工业企业中的铁路、船舶", 50, 2, []string{"规模以上工", "业企业中…"}},
		{"one line", "规模以上工业企业", 50, 1, []string{"规模以上…"}},
		{"no mark before the ellipsis", "电子，装备", 35, 1, []string{"电子…"}},
		{"a word wider than the line", "Telecommunications", 50, 3, []string{"Telecomm", "unications"}},
		{"no room at all", "电子", 5, 2, nil},
		{"empty", "", 50, 2, nil},
		{"line breaks are spaces", "a\nb", 50, 2, []string{"a b"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := m.wrap(tt.text, 10, false, tt.width, tt.max); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// Whatever the text and the width: no line is too wide, none breaks a rule, nothing is
// lost but what the ellipsis stands for.
func FuzzWrap(f *testing.F) {
	f.Add("电子、装备领跑，六大支柱产业中五个快于经济增速8.3%", 60.0)
	f.Add("R&D of 2.3 percentage points（推算）", 33.3)
	f.Add("\u3000\xff\n ,,,,，，，，", 10.0)
	m := measure{fonts: testFonts(f)}
	f.Fuzz(func(t *testing.T, text string, width float64) {
		if !(width >= m.width(ellipsis, 10, false) && width < 1e4) || len(text) > 2000 {
			t.Skip()
		}
		for _, lines := range []int{1, 2, 40} {
			got := m.wrap(text, 10, false, width, lines)
			if len(got) > lines {
				t.Fatalf("%d lines, at most %d", len(got), lines)
			}
			for _, l := range got {
				if m.width(l, 10, false) > width+1e-6 {
					t.Fatalf("line %q is wider than %v", l, width)
				}
			}
			all := strings.Join(got, "")
			if lines == 40 && len(got) > 0 && len(got) < 40 && !strings.Contains(all, ellipsis) {
				if g, w := squeeze(strings.Join(got, " ")), squeeze(text); g != w {
					t.Fatalf("got %q, want %q", g, w)
				}
			}
		}
	})
}

// squeeze leaves the white space out, and makes bytes that are no text comparable.
func squeeze(s string) string {
	return strings.Join(strings.Fields(string([]rune(s))), "")
}
