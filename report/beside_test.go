package report

import (
	"strings"
	"testing"

	"yulan/report/text"
)

// The traps are those of the report, with other words around them.
func TestNumbersOf(t *testing.T) {
	r := sampleReport(t)
	for _, printed := range []string{"户", "万户", "元", "个国家"} {
		r.units[printed] = Unit{Printed: printed}
	}
	cases := []struct {
		name, sentence string
		want           []string // unit/direct qualifiers/covering qualifiers of each number
	}{
		{"plain", "总值27894亿元", []string{"亿元//"}},
		{"points are not counted things", "高2.3个百分点", []string{"个百分点//"}},
		{"qualifier before", "超过60%", []string{"%/超过/"}},
		{"short qualifier before", "电网超2500公里", []string{"公里/超/"}},
		{"qualifier that is a verb", "产量首次突破1亿元", []string{"亿元/突破/"}},
		{"nearly", "近300公里", []string{"公里/近/"}},
		{"nearly of a time is its name", "创近13年新高", []string{"年//"}},
		{"above a target", "超年初目标15.1万人", []string{"万人//"}},
		{"qualifier between", "清理540余亿元", []string{"亿元/余/"}},
		{"qualifier after", "减负600亿元以上", []string{"亿元/以上/"}},
		{"expected", "预计达到70%左右", []string{"%/预计;左右/"}},
		{"expected and bound", "预计超过70%", []string{"%/预计;超过/"}},
		{"expected, of something else", "预计完工，达到70%", []string{"%//"}},
		{"suffix may cover what stands before", "分别达到80%、87%以上", []string{"%//以上", "%/以上/"}},
		{"suffix never covers what stands behind", "达80%以上、87%", []string{"%/以上/", "%//"}},
		{"prefix may cover what stands behind", "超过20%、30%和40%", []string{"%/超过/", "%//超过", "%//超过"}},
		{"prefix of a later item covers it only", "20%、超过30%", []string{"%//", "%/超过/"}},
		{"expected for each", "预计分别增长8.3%、9.2%", []string{"%/预计/", "%//预计!"}},
		{"numbers in a row are no list", "超过2.6万户7.7万人", []string{"万户/超过/", "万人//"}},
		{"named things are no list", "超过107个国家（地区）、315户", []string{"个国家/超过/", "户//"}},
		{"ratio", "预计为1.80∶1以下", []string{"/预计;以下/", "/预计;以下/"}},
		{"ratio at the end", "为1.80∶1", []string{"//", "//"}},
		{"no unit", "覆盖5G", []string{"//"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			clean := text.Clean(c.sentence)
			s := sentence(clean, Location{}, text.Part{To: len(clean.Plain)})
			numbers := r.numbersOf(s.folded, s.Runs)
			var got []string
			for _, n := range numbers {
				covering := joined(n.covering)
				if len(n.required) > 0 {
					covering += "!"
				}
				got = append(got, n.unit+"/"+joined(n.direct())+"/"+covering)
			}
			if g, w := strings.Join(got, " "), strings.Join(c.want, " "); g != w {
				t.Errorf("got %s, want %s", g, w)
			}
		})
	}
}

// Each number of a list has each qualifier of later ones once, so that a long list, as a copy
// that is none of the report may have, takes no more than its length.
func TestALongListIsCoveredOnce(t *testing.T) {
	r := sampleReport(t)
	r.units["户"] = Unit{Printed: "户"}
	clean := text.Clean(strings.Repeat("3户左右、", 999) + "3户左右")
	s := sentence(clean, Location{}, text.Part{To: len(clean.Plain)})
	numbers := r.numbersOf(s.folded, s.Runs)
	for i, n := range numbers {
		want := "左右"
		if i == len(numbers)-1 {
			want = ""
		}
		if got := joined(n.covering); got != want {
			t.Fatalf("number %d of %d is covered by %q, want %q", i, len(numbers), got, want)
		}
	}
	if len(numbers) != 1000 {
		t.Errorf("%d numbers, want 1000", len(numbers))
	}
}
