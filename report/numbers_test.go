package report

import (
	"os"
	"strings"
	"testing"
)

// numbers makes a report of figures alone, each told as "id printed unit measure", with
// a qualifier behind it if it has one; "-" is no unit. The units are the real ones.
func numbers(t testing.TB, rows ...string) *Report {
	t.Helper()
	units, err := readUnits(os.DirFS(dataFolder))
	if err != nil {
		t.Fatal(err)
	}
	r := &Report{units: units, byID: map[string]int{}}
	for _, text := range rows {
		fields := append(strings.Fields(text), "")
		printed := fields[1]
		f := Figure{
			ID: fields[0], Printed: printed, Unit: units[strings.Trim(fields[2], "-")], Measure: Measure(fields[3]),
			Name: NewText(fields[0], fields[0]), Period: "2021",
		}
		number, _, _ := strings.Cut(printed, ratioSign)
		if f.Value, err = parseValue(printed, number); err != nil {
			t.Fatal(err)
		}
		if f.Qualifiers, err = parseQualifiers(fields[4]); err != nil {
			t.Fatal(err)
		}
		r.byID[f.ID] = len(r.Figures)
		r.Figures = append(r.Figures, f)
	}
	return r
}

func TestHalfUnit(t *testing.T) {
	for _, c := range []struct{ row, want string }{
		{"a.b 8.3 % growth", "0.05"},
		{"a.b 9 % growth", "0.5"},
		{"a.b 1.57 万亿元 level", "0.005"},
		{"a.b 27894 亿元 level", "0.5"},
		{"a.b 1.80∶1 - ratio", "0.005"},
		{"a.b 2.6 万户 level", "0.05"},
		{"a.b 5 万名 new", "0.5"}, // 50,000 people to the nearest 10,000
		{"a.b 74 个 level", "0"}, // a count
		{"a.b 326 天 level", "0"},
		{"a.b 839 公里 level", "0.5"}, // a length
		{"a.b 2200 万 level", "0.5"},
	} {
		t.Run(c.row, func(t *testing.T) {
			if got := numbers(t, c.row).Figures[0].HalfUnit().String(); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
