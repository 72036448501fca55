package search

import (
	"fmt"
	"slices"
	"testing"
)

// ofOneYear returns entries of made-up figures that are nearly all of one year; the names in the other
// language are Chinese where the shown ones are not.
func ofOneYear(chinese bool) []Entry {
	named := func(id, zh, en, number string, words ...string) Entry {
		e := Entry{Figure: id, Title: en, Names: []string{zh, en}, Value: number, Numbers: []string{number}, Words: append(words, "2019")}
		if chinese {
			e.Title = zh
		}
		return e
	}
	entries := []Entry{
		named("gdp", "地区生产总值", "Gross domestic product (GDP)", "412.5"),
		named("cut", "药品采购的平均降幅", "Average cut in the price of drugs", "51%"),
		named("train", "轨道票价", "Price of a train ticket", "77"),
		named("books", "人均阅读2019种新书", "New titles", "8"),
		named("income", "人均收入", "Income per capita", "20190", "左右"),
		{Figure: "before", Title: "旧桥", Names: []string{"Old bridges"}, Words: []string{"2018"}},
	}
	for i := range fewFigures {
		entries = append(entries, named(fmt.Sprint("mill", i), "磨坊", "Mills", "3"))
	}
	return entries
}

// What a reader means by what is typed, and what is found then, the best first.
func TestWhatQueriesMean(t *testing.T) {
	cases := []struct {
		name, query      string
		chinese, english []string // what is found in a window in either language
		others           int      // what is not listed, as it is said of most
	}{
		{name: "an abbreviation is a word, not initials in a name", query: "gdp", chinese: []string{"gdp", "train"}, english: []string{"gdp"}},
		{name: "initials that are written nowhere", query: "yppj", chinese: nil, english: nil},
		{name: "initials of a name", query: "dqsczz", chinese: []string{"gdp"}, english: []string{"gdp"}},
		{name: "syllables that are in an English word too", query: "ping", chinese: []string{"cut"}, english: []string{"cut"}},
		{name: "a syllable that is within English words", query: "jiu", chinese: []string{"before"}, english: []string{"before"}},
		{name: "a year of all but one", query: "2019", chinese: []string{"income", "books"}, english: []string{"income", "books"}, others: 23},
		{name: "the year of one", query: "2018", chinese: []string{"before"}, english: []string{"before"}},
		{name: "a name and the year of most", query: "2019 gdp", chinese: []string{"gdp", "train"}, english: []string{"gdp"}},
		{name: "a bound behind a number", query: "左右", chinese: []string{"income"}, english: []string{"income"}},
		{name: "a hyphen that no name has", query: "per-capita", chinese: []string{"income"}, english: []string{"income"}},
	}
	for _, chinese := range []bool{true, false} {
		x := New(ofOneYear(chinese))
		for _, c := range cases {
			t.Run(fmt.Sprint(c.name, chinese), func(t *testing.T) {
				want := c.english
				if chinese {
					want = c.chinese
				}
				var got []string
				a := x.Ask(c.query, 50)
				for _, h := range a.Hits {
					got = append(got, h.Figure)
				}
				if !slices.Equal(got, want) || a.Others != c.others {
					t.Errorf("%q finds %q and %d others, want %q and %d", c.query, got, a.Others, want, c.others)
				}
				if said := a.Common != ""; said != (c.others > 0) {
					t.Errorf("%q: %q is said of most", c.query, a.Common)
				}
			})
		}
	}
}

// A filter keeps what a word around figures is said of, however many they are.
func TestScoresKeepWhatIsSaidOfMost(t *testing.T) {
	entries := ofOneYear(true)
	kept := 0
	for _, score := range New(entries).Scores("2019") {
		if score > 0 {
			kept++
		}
	}
	if kept != len(entries)-1 {
		t.Errorf("%d of %d entries are of 2019", kept, len(entries))
	}
}
