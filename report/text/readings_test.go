package text

import (
	"slices"
	"strings"
	"testing"
)

// What is typed or recognised for a decimal point, and other signs of a unit, are read as what
// reports print, and the reader is told.
func TestCleanReadsOtherSigns(t *testing.T) {
	cases := []struct {
		name, copy, want string
		read             []string // as the copy has it
	}{
		{"full stop for a point", "增长8。3%。15个区", "增长8.3%。15个区", []string{"。"}},
		{"half-width full stop for a point", "增长8｡3%", "增长8.3%", []string{"｡"}},
		{"Arabic point", "增长8٫3%", "增长8.3%", []string{"٫"}},
		{"sentence that ends with a number", "共有8。2021年", "共有8。2021年", nil},
		{"sentence that ends with a number, and a date", "共有8。12月底", "共有8。12月底", nil},
		{"sentence and a blank", "共有8。 15个区", "共有8。15个区", nil},
		{"sentence and a line", "共有8。\n15个区", "共有8。15个区", nil},
		{"full stop for a point at the end of a line", "增长8。\n3%，投资增长2\n。2亿元", "增长8.3%，投资增长2.2亿元", []string{"。", "。"}},
		{"full stop for a point among marks of direction", "增长\u200f8\u200e。\u200f3\u200e%", "增长8.3%", []string{"。"}},
		{"full stop for the point of a ratio", "之比为1。\n80：1", "之比为1.80∶1", []string{"。"}},
		{"sentence and a long number", "共有8。150个区", "共有8。150个区", nil},
		{"two points", "比例8.3。5个", "比例8.3。5个", nil},
		{"kilometres", "里程417km。", "里程417公里。", []string{"km"}},
		{"kilometres as one sign", "里程417㎞。", "里程417公里。", []string{"㎞"}},
		{"Chinese kilometres", "里程417千米", "里程417公里", []string{"千米"}},
		{"capitals", "里程417 KM", "里程417公里", []string{"KM"}},
		{"square kilometres", "面积80km²，", "面积80平方公里，", []string{"km²"}},
		{"square kilometres in full width", "面积８０ｋｍ²，", "面积80平方公里，", []string{"ｋｍ²"}},
		{"square kilometres with a digit", "面积80km2，", "面积80平方公里，", []string{"km2"}},
		{"square kilometres, half in words", "面积80平方km，", "面积80平方公里，", []string{"平方km"}},
		{"Chinese square kilometres", "面积80平方千米", "面积80平方公里", []string{"平方千米"}},
		{"square metres behind 万", "面积181万㎡", "面积181万平方米", []string{"㎡"}},
		{"square metres with a power", "面积181万m^2。", "面积181万平方米。", []string{"m^2"}},
		{"kilograms", "产量109亿kg，", "产量109亿公斤，", []string{"kg"}},
		{"kilowatts", "超30万kW。", "超30万千瓦。", []string{"kW"}},
		{"kilowatt-hours", "30万kWh", "30万千瓦时", []string{"kWh"}},
		{"points", "高1.4pct", "高1.4个百分点", []string{"pct"}},
		{"per cent in letters", "增长8.3o/o，", "增长8.3%，", []string{"o/o"}},
		{"a word of letters", "5key", "5key", nil},
		{"a unit without a number", "单位：km", "单位：km", nil},
		{"Arabic digits", "增长٨.٣%", "增长8.3%", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := Clean(c.copy)
			if got.Plain != c.want {
				t.Errorf("got %q, want %q", got.Plain, c.want)
			}
			var read []string
			for _, r := range got.Readings {
				read = append(read, got.Source[r.From:r.To])
			}
			if !slices.Equal(read, c.read) {
				t.Errorf("read otherwise: %q, want %q", read, c.read)
			}
			wantOrigins(t, got)
		})
	}
}

// A text pasted twice is read once, and a number that differs the second time is read.
func TestCleanOnceReadsATextOnce(t *testing.T) {
	other := strings.NewReplacer("增长", "提高", "全", "本", "的", "之", "保", "维", "稳", "平").Replace(body)
	whole := body + other
	once := Clean(whole).Plain
	for name, c := range map[string]struct{ copy, want string }{
		"once":               {whole, once},
		"twice":              {whole + "\n\n" + whole, once},
		"one digit differs":  {whole + strings.Replace(whole, "12345亿元", "12395亿元", 1), once + "12395"},
		"a section is twice": {whole + body[:len(body)/2], Clean(whole + body[:len(body)/2]).Plain},
	} {
		t.Run(name, func(t *testing.T) {
			if got := CleanOnce(c.copy).Plain; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
