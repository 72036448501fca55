package report

import (
	"regexp"
	"strings"
	"testing"
)

// By hand: how numbers are read aloud and written.
func TestSpelled(t *testing.T) {
	for digits, want := range map[string]string{
		"0": "零", "5": "五", "10": "十", "18": "十八", "20": "二十", "105": "一百零五", "110": "一百一十", "291": "二百九十一",
		"1030": "一千零三十", "8006": "八千零六", "20100": "二万零一百", "27894": "二万七千八百九十四", "100000": "十万", "3000500": "三百万零五百",
		"8.3": "八点三", "18.15": "十八点一五", "0.3": "零点三",
	} {
		if got := spelled(digits); got != want {
			t.Errorf("%s: got %s, want %s", digits, got, want)
		}
	}
}

// Numbers that a copy spells are the data's, with all that stands beside them.
func TestOpenReadsSpelledNumbers(t *testing.T) {
	r := sampleReport(t)
	plain := longText()
	perCent, counted := regexp.MustCompile(`[0-9]+(\.[0-9]+)?%`), regexp.MustCompile(`[0-9]+家`)
	all := perCent.ReplaceAllStringFunc(plain, func(found string) string {
		return "百分之" + spelled(strings.TrimSuffix(found, "%"))
	})
	all = counted.ReplaceAllStringFunc(all, func(found string) string { return spelled(strings.TrimSuffix(found, "家")) + "家" })
	eachDigit := strings.Replace(plain, "81家", "八一家", 1)
	cases := []struct {
		name, copy string
		faults     []Fault
	}{
		{"all", all, nil},
		{"digit by digit", eachDigit, nil},
		{"another number", strings.Replace(all, "八点三", "八点四", 1), []Fault{NoSuchRun}},
		{"another unit", strings.Replace(all, "八十一家", "八十一户", 1), []Fault{NoSuchRun}},
		{"the reverse", strings.Replace(all, "增长百分之八点三", "下降百分之八点三", 1), []Fault{Turned}},
		{"part of a longer number", strings.Replace(all, "八十一家", "二百八十一家", 1), []Fault{NoSuchRun}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.copy == plain || len(c.faults) > 0 && c.copy == all {
				t.Fatal("the copy is not changed")
			}
			d, l, err := r.Open(c.copy)
			if err != nil {
				t.Fatal(err)
			}
			var got []Fault
			for _, m := range l.NotFound {
				got = append(got, m.Fault)
			}
			if len(got) != len(c.faults) || len(got) > 0 && got[0] != c.faults[0] || len(l.Unexplained) > 0 {
				t.Errorf("got %v and %v unexplained, want %v", l.NotFound, l.Unexplained, c.faults)
			}
			if len(d.Copy.Readings) == 0 {
				t.Error("nothing is said to be read otherwise")
			}
		})
	}
}

// Marks in digits are those of the report only where it has none of its own.
func TestTypedMarksAreOfOneLevel(t *testing.T) {
	r := sampleReport(t)
	d, l, err := r.Open(strings.ReplaceAll(longText(), "。二是", "。（1）二是"))
	if err != nil || len(d.Copy.Readings) > 0 || len(l.Unexplained) == 0 {
		t.Errorf("got %v, read otherwise: %v, unexplained: %v", err, d.Copy.Readings, l.Unexplained)
	}
}
