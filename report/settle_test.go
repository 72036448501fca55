package report

import (
	"slices"
	"strings"
	"testing"
)

// faultsIn lists the faults of a ledger, as "figure fault", in the order of the data.
func faultsIn(l Ledger) []string {
	var faults []string
	for _, m := range l.NotFound {
		faults = append(faults, m.Figure+" "+string(m.Fault))
	}
	return faults
}

// Numbers that have changed places are reported as a reader would call them: wrong within
// their own sentence, moved where no other number can be meant, and missing otherwise.
func TestNumbersThatChangePlaces(t *testing.T) {
	cases := []struct {
		name        string
		swap        []string // old and new in turn
		want        []string
		unexplained int
	}{
		{
			"three in a circle, in one sentence",
			[]string{"8.3%、", "22.8%、", "18.5%", "8.3%", "22.8%\n左右", "18.5%\n左右"},
			[]string{"gdp.growth other number", "retail.growth other number", "trade.growth other number"},
			0,
		},
		{
			"a short number, far from its name",
			[]string{"、累计81家", "", "道路近417公里", "道路近417公里、81家"},
			[]string{"firms.total no such run"},
			1,
		},
		{
			"a long number",
			[]string{"、用户达到2200万", "", "用户达到2200万", "用户", "道路近417公里", "道路近417公里、2200万"},
			[]string{"users.total moved"},
			0,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			copied := strings.NewReplacer(c.swap...).Replace(sampleText())
			l := check(t, sampleFiles(), oneLine(copied))
			if got := faultsIn(l); !slices.Equal(got, c.want) || len(l.Unexplained) != c.unexplained {
				t.Errorf("got %q and %d unexplained, want %q and %d", got, len(l.Unexplained), c.want, c.unexplained)
			}
		})
	}
}

// A number that immediately follows the last sentence no longer belongs to the report.
func TestANumberRightBehindTheReport(t *testing.T) {
	l := check(t, sampleFiles(), oneLine(sampleText())+"。12家")
	if len(l.Unexplained) != 0 || len(l.Behind) != 1 {
		t.Errorf("got %d unexplained and %d behind, want 0 and 1", len(l.Unexplained), len(l.Behind))
	}
}

// A letter in place of a digit of another number is shown with the number, at either end of it.
func TestLettersInPlaceOfDigits(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"新增就业75.1万人", "新增就业I6.1万人", "I6.1"},
		{"累计81家", "累计9l家", "9l"},
	} {
		l := check(t, sampleFiles(), strings.Replace(oneLine(sampleText()), c.old, c.new, 1))
		if len(l.NotFound) == 0 || l.NotFound[0].Instead != c.want {
			t.Errorf("%s: got %+v, want %q shown", c.new, l.NotFound, c.want)
		}
	}
}
