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

// isCarrierAlone says whether a number is of how much something carried, and only what is known.
func (s *sentence) isCarrierAlone(i int, n naming) bool {
	return carrierAlone.MatchString(n.subject) && loadUnit.MatchString(s.numbers[i].unit.base)
}
