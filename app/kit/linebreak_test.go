package kit

import (
	"strings"
	"testing"
	"unicode"
)

// square measures as a grid does: 10 for a Chinese character or mark, 5 for any other.
func square(text string, _ bool) float32 {
	w := float32(0)
	for _, r := range text {
		if r >= 0x2E80 || strings.ContainsRune("“”‘’…—·", r) {
			w += 10
		} else {
			w += 5
		}
	}
	return w
}

// lines joins fragments to one string a line, with chips in square brackets.
func lines(pieces []Piece, fragments []Fragment) []string {
	var out []string
	for _, f := range fragments {
		for len(out) <= f.Line {
			out = append(out, "") // a line without text has no fragment
		}
		text := f.text
		if pieces[f.Piece].OnChip() {
			text = "[" + text + "]"
		}
		out[f.Line] += text
	}
	return out
}

func TestBreakLines(t *testing.T) {
	plain := func(s string) []Piece { return []Piece{{Text: s}} }
	chip := func(before, value, after string) []Piece {
		return []Piece{{Text: before}, {Text: value, Figure: "x.y"}, {Text: after}}
	}
	cases := []struct {
		name   string
		pieces []Piece
		width  float32
		want   string // lines, joined by |
	}{
		{"empty", nil, 50, ""},
		{"one line", plain("一二三"), 50, "一二三"},
		{"every character may end a line", plain("一二三四五六七"), 50, "一二三四五|六七"},
		{"a closing mark overhangs by half", plain("一二三四，五六"), 45, "一二三四，|五六"},
		{"a closing mark does not begin a line", plain("一二三四五，六"), 50, "一二三四|五，六"},
		{"two closing marks stay together", plain("一二三四”。五"), 50, "一二三|四”。五"},
		{"an opening mark does not end a line", plain("一二三四（五六）"), 50, "一二三四|（五六）"},
		{"a dash is not split", plain("一二三四——五"), 50, "一二三|四——五"},
		{"a word is not split", plain("一二GDP三四"), 35, "一二GDP|三四"},
		{"a word that does not fit moves on", plain("一二三GDP四"), 40, "一二三|GDP四"},
		{"words break at spaces", plain("value added of industry"), 60, "value added|of industry"},
		{"a space at a break is dropped", plain("aaaa bbbb"), 20, "aaaa|bbbb"},
		{"a compound breaks after its hyphen", plain("above-designated size"), 60, "above-|designated|size"},
		{"a line break breaks", plain("一二\n三 \n四"), 50, "一二|三|四"},
		{"an empty line stays", plain("一\n\n二"), 50, "一||二"},
		{"an apostrophe does not break", plain("one city’s plan"), 60, "one city’s|plan"},
		{"a decimal stays whole", plain("一二三1.75四"), 40, "一二三|1.75四"},
		{"a percentage stays whole", plain("一二三17.5%四"), 50, "一二三|17.5%四"},
		{"a number keeps what it counts", plain("一二三四2022年"), 60, "一二三四|2022年"},
		{"a word wider than a line is broken", plain("一aaaaaaaaaaaa一"), 40, "一|aaaaaaaa|aaaa一"},
		{"a run without a break is broken all the same", plain("。。。。。。。"), 40, "。。。。|。。。"},
		{"a chip is not split", chip("一二三", "17.3%", "四"), 60, "一二三|[17.3%]四"},
		{"a bare figure is not split", []Piece{{Text: "一二"}, {Text: "2.3 points", Figure: "x.y", bare: true}}, 60, "一二|2.3 points"},
		{"a chip takes its padding", chip("一二", "17.3%", ""), 54, "一二|[17.3%]"},
		{"a chip fits exactly", chip("一二", "17.3%", ""), 55, "一二[17.3%]"},
		{"a mark follows its chip", chip("一二", "17.3%", "，三"), 59, "一二|[17.3%]，三"},
		{"a chip wider than a line breaks at spaces", chip("", "2.3 percentage points", ""), 60, "[2.3]|[percentage]|[points]"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := strings.Join(lines(c.pieces, breakLines(c.pieces, c.width, square)), "|")
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// Whatever the width, no line begins or ends with what it must not, nothing is lost, and
// no line is wider than the column but for an overhanging mark.
func TestBreakLinesKeepsItsRules(t *testing.T) {
	pieces := []Piece{
		{Text: "支柱产业全面增长（电子"},
		{Text: "17.3%", Figure: "a.a"},
		{Text: "、装备"},
		{Text: "超过16.8%", Figure: "b.b"},
		{Text: "），“计算机”年产量突破"},
		{Text: "1亿台", Figure: "c.c"},
		{Text: "；R&D of the city’s GDP，标识注册量——累计……"},
		{Text: "CNY 2,789.4 billion", Figure: "d.d"},
		{Text: "。"},
	}
	var all string
	for _, p := range pieces {
		all += p.Text
	}
	for width := float32(140); width < 700; width += 7 {
		fragments := breakLines(pieces, width, square)
		set := ""
		for _, f := range fragments {
			set += f.text
			if end := f.X + f.Width; end > width+5 {
				t.Fatalf("width %v: %q ends at %v", width, f.text, end)
			}
		}
		if squeeze(set) != squeeze(all) {
			t.Fatalf("width %v: text is %q, want %q", width, set, all)
		}
		for i, line := range lines(pieces, fragments) {
			runes := []rune(line)
			if strings.ContainsRune(notAtStart, runes[0]) || strings.ContainsRune(notAtEnd, runes[len(runes)-1]) {
				t.Fatalf("width %v: line %d is %q", width, i, line)
			}
		}
	}
}

// squeeze returns a text without its spaces.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// Fragments of a line follow each other without overlap.
func TestBreakLinesPlacesChips(t *testing.T) {
	pieces := []Piece{{Text: "增长"}, {Text: "8.3%", Figure: "gdp.growth"}, {Text: "，"}, {Text: "9%", Figure: "x.y"}}
	want := []struct{ x, width float32 }{
		{0, 20},
		{25, 20}, // text, gap, padding
		{48, 10}, // padding; a mark brings its own room
		{63, 10}, // gap, padding
	}
	for i, f := range breakLines(pieces, 500, square) {
		if f.X != want[i].x || f.Width != want[i].width {
			t.Errorf("%q: got x %v width %v, want %v", f.text, f.X, f.Width, want[i])
		}
	}
}

func BenchmarkBreakLines(b *testing.B) {
	text := strings.Repeat("国内生产总值增长，城镇新增就业（全年）人数；居民消费价格上涨。", 200)
	pieces := []Piece{{Text: text}}
	for b.Loop() {
		breakLines(pieces, 330, square)
	}
}
