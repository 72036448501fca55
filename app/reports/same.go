package reports

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/reading"
)

// subject is what a text says of itself that it is about; empty or 0 where it does not say it.
type subject struct {
	title, place string
	year         int
}

// subjectOf returns what a text that was read says that it is about. Without a title its year is a
// guess, and is left out.
func subjectOf(read reading.Reading) subject {
	s := subject{title: read.Title, place: read.Place}
	if read.Title != "" {
		s.year = read.Year
	}
	return s
}

// isOther tells whether two texts say that they are about different places or years, or that they are
// different kinds of reports. What one of them does not say is taken for the same.
func (s subject) isOther(of subject) bool {
	return s.place != "" && of.place != "" && !samePlace(s.place, of.place) ||
		s.year > 0 && of.year > 0 && s.year != of.year || otherKind(s.title, of.title)
}

// IsOfAnother tells whether a text that was read says itself that it is another report than one that
// has the same numbers: two counties may print the same text but for their names. The reader may
// have corrected what a report is about, so what its own text says of itself counts too.
func IsOfAnother(of *report.Report, read reading.Reading) bool {
	year, _ := strconv.Atoi(of.Source.Period) // 0 for several years
	at := subject{title: of.Source.Title.In(report.Chinese), place: of.Source.Place.In(report.Chinese), year: year}
	is := subjectOf(read)
	if !is.isOther(at) {
		return false
	}
	return of.Text == "" || is.isOther(subjectOf(reading.Read(of.Text, reading.Indicators{})))
}

// samePlace tells whether two names may be of one place: one may have the place that it lies in before
// it, or lack the word for what it is. 吉林省 is not 吉林市.
func samePlace(a, b string) bool {
	if utf8.RuneCountInString(a) < utf8.RuneCountInString(b) {
		a, b = b, a
	}
	if kindOfPlace(a) != "" && kindOfPlace(b) == "" {
		return strings.HasPrefix(a, b) && !strings.ContainsAny(strings.TrimSuffix(a, kindOfPlace(a)), "省市县区州盟旗") || strings.HasSuffix(strings.TrimSuffix(a, kindOfPlace(a)), b)
	}
	return strings.HasSuffix(a, b)
}

// kindOfPlace returns the word that ends the name of a place and says what it is.
func kindOfPlace(name string) string {
	for _, kind := range []string{"自治区", "自治州", "自治县", "自治旗", "省", "市", "县", "区", "州", "盟", "旗"} {
		if strings.HasSuffix(name, kind) {
			return kind
		}
	}
	return ""
}

// kindsOfReports are words of titles that say what kind of report it is.
var kindsOfReports = []string{"工作报告", "公报", "计划", "预算"}

// otherKind tells whether two titles are of different kinds of reports, as far as they say.
func otherKind(a, b string) bool {
	is := func(title string) []string {
		return slices.DeleteFunc(slices.Clone(kindsOfReports), func(kind string) bool { return !strings.Contains(title, kind) })
	}
	of := is(b)
	return len(is(a)) > 0 && len(of) > 0 && !slices.ContainsFunc(is(a), func(kind string) bool { return slices.Contains(of, kind) })
}
