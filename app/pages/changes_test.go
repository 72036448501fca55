package pages_test

import (
	"slices"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/reporttest"
)

// The list beside the page tells each change of a text once, as the command does: two numbers
// that have changed places, and a number that is missing with what is due to that; and it tells
// what was read otherwise than it is printed, and what of the copy as a whole is worth knowing.
func TestListBesideThePage(t *testing.T) {
	r := load(t)
	text := reporttest.Text(r)
	swapped := strings.NewReplacer("增长18.5%", "增长22.8%", "增长22.8%", "增长18.5%").Replace(text)
	w := words(t, report.English)
	d, l, err := r.Open("# " + strings.Replace(swapped, "27894", "27B94", 1))
	if err != nil {
		t.Fatal(err)
	}
	got := pages.Mismatches(r, l, report.English, w)
	if len(got) != 1 || got[0].Problem != "the two have changed places: wanted 18.5, 22.8, found 22.8, 18.5" {
		t.Errorf("got %+v", got)
	}
	var asides []string
	for _, m := range pages.Asides(r, d, l, report.English, w) {
		asides = append(asides, m.Problem)
	}
	for _, want := range []string{`‘27B94’ is read as ‘27894’: 1`, "signs of the file’s own form left out: 1"} {
		if !slices.Contains(asides, want) {
			t.Errorf("%q is not among %q", want, asides)
		}
	}
}
