package shelf

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// unknownPlace is what a report that was read has where its text names no place: two such
// reports are not of one place.
const unknownPlace = "未知"

// IsUnplaced says whether a report names no place.
func IsUnplaced(r *report.Report) bool {
	place := r.Source.Place.In(report.Languages[0])
	return place == unknownPlace || place == ""
}

// placesOf returns whose each of some reports is, in the language of the reports. What names no
// place is a place of its own. Districts and counties of several cities may have the same name (鼓楼区): two
// reports of one are of one place only if something besides the name says so (see sameAbove), or if the
// reader has said so of both.
func placesOf(reports []*report.Report, same map[string]bool) map[*report.Report]string {
	places := map[*report.Report]string{}
	byName := map[string][]*report.Report{}
	for _, r := range reports {
		place := r.Source.Place.In(report.Languages[0])
		if IsUnplaced(r) {
			place = unknownPlace + " " + r.Source.ID
		}
		places[r] = place
		name, _ := withoutCity(place)
		byName[name] = append(byName[name], r)
	}
	for name, of := range byName {
		if len(of) > 1 && isShared(name) {
			tellApart(name, of, same, places)
		}
	}
	return places
}

// tellApart finds whose the reports are that name a place of a name that several places may have.
func tellApart(name string, of []*report.Report, same map[string]bool, places map[*report.Report]string) {
	above := map[*report.Report]whereabouts{}
	for _, r := range of {
		above[r] = whereaboutsOf(r, name)
	}
	cities := citiesOf(slices.DeleteFunc(slices.Clone(of), func(r *report.Report) bool { return !same[r.Source.ID] }), above)
	var groups [][]*report.Report
	for _, r := range of {
		at := slices.IndexFunc(groups, func(g []*report.Report) bool {
			return slices.ContainsFunc(g, func(m *report.Report) bool {
				joined := same[r.Source.ID] && same[m.Source.ID] && len(cities) < 2
				return joined && !above[r].isElsewhere(above[m]) || above[r].sameAbove(above[m], name)
			})
		})
		if at < 0 {
			groups = append(groups, []*report.Report{r})
			continue
		}
		groups[at] = append(groups[at], r)
	}
	for _, g := range groups {
		whose := name
		if len(groups) > 1 || slices.ContainsFunc(g, func(r *report.Report) bool { return places[r] != name }) {
			whose = groupName(name, g, above)
		}
		for _, r := range g {
			places[r] = whose
		}
	}
}

// groupName names the place of some reports so that it is told from others of its name.
func groupName(name string, of []*report.Report, above map[*report.Report]whereabouts) string {
	if cities := citiesOf(of, above); len(cities) > 0 {
		return cities[0] + name
	}
	if len(of) == 1 {
		return name + " " + of[0].Source.ID // nobody knows which
	}
	if head := above[of[0]].head; head != "" {
		return name + " " + head
	}
	return name
}

// citiesOf lists the cities that reports name above their place, each once.
func citiesOf(reports []*report.Report, above map[*report.Report]whereabouts) []string {
	var cities []string
	for _, r := range reports {
		if city := above[r].city; city != "" && !slices.Contains(cities, city) {
			cities = append(cities, city)
		}
	}
	return cities
}

// isShared says whether a name is one that several districts or counties may have. A name that holds
// what lies above it, or a people, has no other.
func isShared(name string) bool {
	last, _ := utf8.DecodeLastRuneInString(name)
	return strings.ContainsRune("区县旗", last) && !strings.ContainsAny(name, "省市州盟") && !strings.HasSuffix(name, "地区") && !strings.Contains(name, "自治")
}

// isUntold says whether a report is of a district of whose name there are others, and its text does
// not say of what city.
func (s Shelf) isUntold(of *report.Report) bool {
	return !IsUnplaced(of) && s.places[of] == of.Source.Place.In(report.Languages[0])+" "+of.Source.ID
}

// joined lists those of the reports of a place that are of it because the reader says so.
func (s Shelf) joined(reports []*report.Report) []*report.Report {
	joined := slices.DeleteFunc(slices.Clone(reports), func(r *report.Report) bool { return !s.same[r.Source.ID] })
	if len(joined) < 2 {
		return nil
	}
	return joined
}

// namesakes returns the reports that an untold one may be of one place with. There are none if the
// others are known to be of several cities.
func (s Shelf) namesakes(of *report.Report) []*report.Report {
	if !s.isUntold(of) {
		return nil
	}
	name := of.Source.Place.In(report.Languages[0])
	all := slices.DeleteFunc(slices.Clone(s.Reports), func(r *report.Report) bool {
		own, _ := withoutCity(r.Source.Place.In(report.Languages[0]))
		return own != name
	})
	above := map[*report.Report]whereabouts{}
	for _, r := range all {
		above[r] = whereaboutsOf(r, name)
	}
	if len(citiesOf(all, above)) > 1 {
		return nil
	}
	return all
}

// inCity is the name of a district or a county behind that of its city.
var inCity = lazyregexp.New(`^(\p{Han}{1,6}市)(\p{Han}{1,}[区县旗])$`)

// withoutCity divides the name of a district or a county from that of the city before it; any other name has
// none.
func withoutCity(place string) (name, city string) {
	if m := inCity.FindStringSubmatch(place); m != nil {
		return m[2], m[1]
	}
	return place, ""
}

// whereabouts is what the beginning of a text says, besides its name, of which place it is.
type whereabouts struct {
	city     string // that it lies in; empty if it does not say it
	province string
	head     string // who heads its government and read the report
}

// isElsewhere says whether two places of one name are known to be two.
func (w whereabouts) isElsewhere(of whereabouts) bool {
	return w.city != "" && of.city != "" && w.city != of.city || w.province != "" && of.province != "" && w.province != of.province
}

// sameAbove says whether two places of one name are known to be one: they lie in one city, or one person
// heads both. A province has several districts of a name, and not several counties.
func (w whereabouts) sameAbove(of whereabouts, name string) bool {
	if w.isElsewhere(of) {
		return false
	}
	return w.city != "" && w.city == of.city || w.head != "" && w.head == of.head ||
		w.province != "" && w.province == of.province && !strings.HasSuffix(name, "区")
}

// What may stand before the name of a district or a county.
var (
	aboveDistrict = lazyregexp.New(`([\p{Han}]{1,6}(?:市|州|盟|地区))$`)
	aboveCounty   = lazyregexp.New(`([\p{Han}]{1,6}(?:省|自治区))(?:[\p{Han}]{1,6}(?:市|州|盟|地区))?$`)
)

// headOfDistrict is a line that says who heads a district or a county, and read the report.
var headOfDistrict = lazyregexp.New(`(?m)^[^\n。]{0,24}[区县旗]长[ 　\t]*(\p{Han}[ 　\t]*\p{Han}(?:[ 　\t]*\p{Han})?)[ 　\t\r]*$`)

// headOfText is how much of a text is its beginning, in bytes: its title, where and before whom
// it was read, and who read it.
const headOfText = 900

// whereaboutsOf reads the beginning of a report's text about a district or a county.
func whereaboutsOf(r *report.Report, name string) whereabouts {
	begins := r.Text[:min(len(r.Text), headOfText)]
	var w whereabouts
	_, w.city = withoutCity(r.Source.Place.In(report.Languages[0]))
	if m := headOfDistrict.FindStringSubmatch(begins); m != nil {
		w.head = oneLine([]rune(m[1]))
	}
	for _, before := range strings.SplitAfter(oneLine([]rune(begins)), name) {
		named, ok := strings.CutSuffix(before, name)
		if !ok {
			continue
		}
		if w.city == "" {
			w.city = lastOf(aboveDistrict.FindString(named), "省", "自治区", "在", "于", "日")
		}
		if m := aboveCounty.FindStringSubmatch(named); w.province == "" && m != nil {
			w.province = lastOf(m[1], "在", "于", "日")
		}
	}
	return w
}

// lastOf returns what of a name stands behind some words, nothing if it names nothing.
func lastOf(named string, openings ...string) string {
	for _, opening := range openings {
		if at := strings.LastIndex(named, opening); at >= 0 {
			named = named[at+len(opening):]
		}
	}
	if utf8.RuneCountInString(named) < 2 || slices.Contains([]string{"全市", "我市", "本市", "全州", "全盟", "全省", "我省", "全自治区"}, named) {
		return ""
	}
	return named
}
