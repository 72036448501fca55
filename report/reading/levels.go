package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// ownLevel is the budget of a place itself, without those of the places in it.
	ownLevel = lazyregexp.New(`(?:市|区|县|省|州|盟|旗|兵团)本级`)
	// beginsOwnLevel is a sentence about that.
	beginsOwnLevel = lazyregexp.New(`^(?:[^，。；、\d]{0,8}|\d{1,2}(?:-|—|至|～)\d{1,2}月份?|(?:19|20)\d\d年[^，。；、\d]{0,4})，?((?:市|区|县|省|州|盟|旗|兵团)本级)`)
	// anyLevel is a name that says of which budget it is.
	anyLevel = lazyregexp.New(`本级|^(?:全[省市县区州]|中央|上划|上级|上解|区级|县级|乡镇|镇级|省级|市级|[^，。；]{0,6}(?:转移支付|补助收入))`)
)

// levelOf returns the budget that a sentence is about, if it is that of the place itself: the sentence
// or its section begins with it. It goes on behind a semicolon.
func (r *Reading) levelOf(s *sentence) string {
	if m := beginsOwnLevel.FindStringSubmatch(firstBytes(s.text, longestTitle)); m != nil {
		r.level = m[1]
	} else if !r.levelGoesOn {
		r.level = r.levelOfHeading()
	}
	r.levelGoesOn = strings.HasSuffix(s.text, "；")
	return r.level
}

// levelOfHeading returns the budget that the section is about, or its chapter.
func (r *Reading) levelOfHeading() string {
	if len(r.Chapters) == 0 {
		return ""
	}
	c := r.Chapters[len(r.Chapters)-1]
	heading := c.Heading
	if n := len(c.Sections); n > 0 && c.Sections[n-1].Heading != "" {
		heading = c.Sections[n-1].Heading
	}
	return ownLevel.FindString(firstBytes(heading, 90))
}

// nameLevel puts the budget that a sentence is about before the names of its sums.
func (r *Reading) nameLevel(s *sentence, names []naming) {
	level := r.levelOf(s)
	if level == "" {
		return
	}
	for i := range names {
		n := &names[i]
		if n.sure == NoName || n.subject == "" || anyLevel.MatchString(n.subject) || !isOfBudget.MatchString(n.subject) {
			continue
		}
		n.subject = level + n.subject
		if n.root != "" {
			n.root = level + n.root
		}
		n.sure = ByCarried
	}
}

// isOfBudget is the name of a sum of a budget.
var isOfBudget = lazyregexp.New(`收入|支出|预算|基金|赤字|结余|债务|债券|税`)
