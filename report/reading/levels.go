package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// ownLevel is the budget of a place itself, without those of the places in it.
	ownLevel = lazyregexp.New(`(?:市|区|县|省|州|盟|旗|兵团)本级|^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?[省市县区州]级(?:一般|财政|预算|收支|收入|支出|政府性|国有|社会保险)`)
	// beginsOwnLevel is a sentence about that.
	beginsOwnLevel = lazyregexp.New(`^(?:[^，。；、\d]{0,8}|\d{1,2}(?:-|—|至|～)\d{1,2}月份?|(?:19|20)\d\d年[^，。；、\d]{0,4})，?((?:市|区|县|省|州|盟|旗|兵团)本级)`)
	// anyLevel is a name that says of which budget it is.
	anyLevel = lazyregexp.New(`本级|^(?:全[省市县区州]|中央|上划|上解|[省市县区州盟旗乡镇]{1,2}级|乡镇|[^，。；]{0,6}转移支付)`)
)

// levelOf returns the budget that a sentence is about, if it is that of the place itself: the sentence
// or its section begins with it. It goes on behind a semicolon.
func (r *Reading) levelOf(s *sentence) string {
	var own []string
	if begin := firstBytes(s.text, longestTitle); strings.Contains(begin, "本级") { // or the pattern need not be tried
		own = beginsOwnLevel.FindStringSubmatch(begin)
	}
	switch {
	case own != nil:
		r.level = own[1]
	case r.isLevelAlone(s):
	case r.runLevelIn == s.para+1:
		r.level = r.runLevel
	case !r.levelGoesOn:
		r.level = r.levelOfHeading()
	}
	r.levelGoesOn = strings.HasSuffix(s.text, "；")
	return r.level
}

// levelOpens is a level that a paragraph begins with as its heading, before a full stop: （2）市级收支。
var levelOpens = lazyregexp.New(`^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?(全[省市县区州]|[省市县区州盟旗]本?级)[^，；：\d]{0,12}。$`)

// isLevelAlone says whether a sentence is such a heading, and notes the level for its paragraph.
func (r *Reading) isLevelAlone(s *sentence) bool {
	const longest = 75 // bytes
	if s.from > 0 || len(s.text) > longest || len(s.figures) > 0 {
		return false
	}
	m := levelOpens.FindStringSubmatch(s.text)
	if m == nil {
		return false
	}
	r.runLevel, r.runLevelIn = m[1], s.para+1
	if strings.HasPrefix(m[1], "全") {
		r.runLevel = ""
	}
	return true
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
	heading = firstBytes(heading, 90)
	if end := strings.IndexAny(heading, "，：。；"); end >= 0 {
		heading = heading[:end] // behind it a sentence goes on, perhaps about another level
	}
	if wholePlace.MatchString(heading) {
		return ""
	}
	found := ownLevel.FindString(heading)
	if level := ofLevel.FindString(found); level != "" {
		return level
	}
	return found
}

// ofLevel is a level within what ownLevel finds.
var ofLevel = lazyregexp.New(`[省市县区州]级`)

// wholePlace is said of the budgets of all levels.
var wholePlace = lazyregexp.New(`全[市区县省州盟旗]`)

// nameLevel puts the budget that a sentence is about before the names of its sums.
func (r *Reading) nameLevel(s *sentence, names []naming) {
	r.nameOfLevels(s, names)
	level := r.levelOf(s)
	if level == "" {
		return
	}
	for i := range names {
		n := &names[i]
		if n.sure == NoName || n.subject == "" || ofNoBudget.MatchString(n.subject) || anyLevel.MatchString(n.subject) || !isOfBudget.MatchString(n.subject) || wholePlace.MatchString(n.clause.left) {
			continue
		}
		n.subject = level + n.subject
		if n.root != "" {
			n.root = level + n.root
		}
		n.sure = ByCarried
	}
}

var (
	// levelAlone is what one level took in or spent, without the budget that it is a part of.
	levelAlone = lazyregexp.New(`^((?:[省市县区州盟旗]本|[省市县区州盟旗乡镇]{1,2})级)(收入|支出)$`)
	// wholeBudget is what all levels took in or spent.
	wholeBudget = lazyregexp.New(`(?:预算|基金|财政|税收|债务)[^，。；、]{0,8}?(收入|支出)$`)
	// tellsApart begins the levels of a budget.
	tellsApart = lazyregexp.New(`^其中|，其中`)
)

// nameOfLevels gives what one level took in the budget that the levels are told apart of: 政府性基金预算收入
// 101亿元。其中：市本级收入12亿元. It goes on behind a semicolon.
func (r *Reading) nameOfLevels(s *sentence, names []naming) {
	if !r.apartGoesOn && !tellsApart.MatchString(s.text) {
		r.whole = ""
	}
	for i := range names {
		n := &names[i]
		if n.sure == NoName {
			continue
		}
		if m := wholeBudget.FindStringSubmatch(n.subject); m != nil && !anyLevel.MatchString(n.subject) && !strings.Contains(n.subject, "占") {
			r.whole = n.subject
		} else if m := levelAlone.FindStringSubmatch(n.subject); m != nil && strings.HasSuffix(r.whole, m[2]) && r.whole != "" {
			n.subject, n.sure = m[1]+r.whole, ByCarried
		}
	}
	r.apartGoesOn = r.whole != ""
}

// isOfBudget is the name of a sum of a budget.
var isOfBudget = lazyregexp.New(`收入|支出|预算|基金|赤字|结余|债务|债券|税`)

// ofNoBudget is in the name of an income that is no government's.
var ofNoBudget = lazyregexp.New(`居民|农民|农牧民|人均|可支配|营业|旅游|销售|倍差|收入比`)
