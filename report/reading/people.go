package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// peopleOf begins the name of what people have each: 城镇居民人均可支配收入.
	peopleOf = lazyregexp.New(`^(.*(?:居民|农民|农户|牧民|职工|渔民)(?:家庭)?)人均`)
	// carrierAlone is what carries, of which how much is told before: 货物周转量247亿吨公里。其中：铁路216亿吨公里.
	carrierAlone = lazyregexp.New(`^(?:铁路|公路|水运|水路|民航|航空|管道|海运|内河|道路)$`)
	loadUnit     = lazyregexp.New(`^(?:吨公里|人公里|吨|人|人次)$`)
)

// ofPeople gives what people have each behind another such number the people that the first one names: 城镇居民人均可
// 支配收入8595元，人均消费支出8063元. What a worker makes is of the branch that is told before, where one is.
func (s *sentence) ofPeople(names []naming, i int, n naming) naming {
	j := s.lastFigure(i)
	switch {
	case n.sure != NoName && s.isCarrierAlone(i, n):
		return s.ofLoad(names, i, n)
	case j < 0 || n.sure == NoName:
		return n
	case n.subject == "全员劳动生产率" && !strings.Contains(names[j].subject, "生产总值"):
		return refusal("the subject before is not known")
	case !strings.HasPrefix(n.subject, "人均"):
		return n
	}
	const back = 6 // figures
	for seen := 0; j >= 0 && seen < back; j, seen = s.lastFigure(j), seen+1 {
		if m := peopleOf.FindStringSubmatch(names[j].subject); m != nil && names[j].sure != NoName && !names[j].listed {
			n.subject, n.sure, n.from = m[1]+n.subject, ByCarried, -1
			return n
		}
	}
	return n
}

// load is what was carried, as the sentences before tell it, and the unit that it is told in.
type load struct{ of, unit string }

// loadBase returns the unit of a load without its power of ten, which is part of some units: 万吨公里.
func loadBase(u unit) string { return strings.TrimPrefix(u.base, "万") }

// loadNoun ends the name of a load.
var loadNoun = lazyregexp.New(`(?:货物|旅客|客运|货运)?(?:周转量|运输量)$|(?:客运量|货运量|吞吐量)$`)

// ofLoad gives one that carries the load that the sentence or the one before is about, if it is told in the same unit.
func (s *sentence) ofLoad(names []naming, i int, n naming) naming {
	whole := s.load
	for j := s.lastFigure(i); j >= 0 && whole.of == ""; j = s.lastFigure(j) {
		if of := loadNoun.FindString(names[j].subject); names[j].sure != NoName {
			whole = load{of, loadBase(s.numbers[j].unit)}
		}
	}
	if whole.of != "" && whole.unit == loadBase(s.numbers[i].unit) {
		n.subject, n.sure, n.from = n.subject+whole.of, ByCarried, -1
	}
	return n
}

// namesOf names the figures of a sentence, with the load that the sentences before tell of.
func (r *Reading) namesOf(x *lexicon, s *sentence) []naming {
	r.takeLoad(s)
	names := x.nameAll(s)
	r.noteLoad(s, names)
	return names
}

// takeLoad gives a sentence that goes on about the parts of a load that load.
func (r *Reading) takeLoad(s *sentence) {
	if s.from == 0 || !s.goesOn && !strings.HasPrefix(s.text, "其中") {
		r.load = load{}
	}
	s.load = r.load
}

// noteLoad remembers the load that a sentence tells of.
func (r *Reading) noteLoad(s *sentence, names []naming) {
	for i, n := range names {
		if of := loadNoun.FindString(n.subject); of != "" && n.sure != NoName {
			r.load = load{of, loadBase(s.numbers[i].unit)}
			return
		}
	}
}

// isCarrierAlone says whether a number is of how much something carried, and only what is known.
func (s *sentence) isCarrierAlone(i int, n naming) bool {
	return carrierAlone.MatchString(n.subject) && loadUnit.MatchString(loadBase(s.numbers[i].unit))
}

var (
	// residents are those who live in towns or in the country: of the registered or of all who stay, the whole says.
	residents = lazyregexp.New(`^(城镇|乡村|农村)人口$`)
	// registered tells which of them.
	registered = lazyregexp.New(`(户籍|常住)[^，。；、]{0,2}人口`)
)

// nameResidents says of which people those of towns are, by the whole that the sentence or the one before tells of.
func (r *Reading) nameResidents(s *sentence, names []naming) {
	if !strings.Contains(s.text, "人口") {
		r.people = ""
		return
	}
	if s.from == 0 || !strings.HasPrefix(s.text, "其中") && !s.goesOn {
		r.people = ""
	}
	for i := range names {
		n := &names[i]
		if n.sure == NoName {
			continue
		}
		if m := registered.FindStringSubmatch(n.subject); m != nil {
			r.people = m[1]
		} else if m := residents.FindStringSubmatch(n.subject); m != nil && r.people != "" {
			n.subject, n.sure = m[1]+r.people+"人口", ByCarried
		}
	}
}
