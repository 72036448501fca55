package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// placeAlone is a place, of which a growth or a share says not what grew there: 城区增长5%.
	placeAlone = lazyregexp.New(`^(?:[^，。；、\d“（]{1,8}(?:地区|自治州|自治县)|[^，。；、\d“（]{1,4}[市县州旗盟区镇]|[州市县区]直|县城|市区|郊区)$`)
	// countedPlace ends with what is counted or visited as a thing.
	countedPlace = lazyregexp.New(`(?:城|超|股|楼|都|夜|房|车|债|门)市$|(?:景|社|小|街|校|园|灌|库|林|牧|学|商|矿|开发|试验|示范|合作|保税|保护|功能|贫困|脱贫|发达)区$|贫困县$|地区$`)
	// withinPlaceAlone is a part of a place before a number of what was told before of the whole.
	withinPlaceAlone = lazyregexp.New(`^(?:[^，。；、\d“（]{2,5}地区|[^，。；、\d“（]{2,6}自治[州县]|[州市县区]直|县城|城区|市区|郊区|主城区|中心城区)$`)
	// branchAlone is a part of the economy, of which a share says not what of it is a part of what.
	branchAlone = lazyregexp.New(`(?:产业|行业|制造业|服务业|工业|农业|建筑业|金融业|旅游业)$`)
	// projectParts is what follows the size of a part of a list of projects, which is in the name of one: 120万吨精细化学品等36个项目.
	projectParts = lazyregexp.New(`^[^，。；、\d]{2,20}(?:、[^，。；]{0,60})?等(?:\d+[个项]|一批|系列|重点|重大)[^，。；、\d]{0,12}(?:项目|工程)`)
	// eachOfThem is what stands between the size of each and their number: 1000平方米示范型社区服务中心3个.
	eachOfThem = lazyregexp.New(`^[^，。；、\d和及与]{3,14}\d+[多余]?[个座所处幢栋]`)
	// helpsThem is what is done for those who are counted, behind their noun: 为115户企业解决问题.
	helpsThem = lazyregexp.New(`^[^，。；、\d]{2,12}?(?:提供|发放|办理|减免|解决|落实|追回|追讨|送去|兑付|补缴|争取|缴纳|减税|减负|纾困|节省|节约|化解|配备)`)
	// beganOrDone is what those did that are counted before in their sentence: 力争170个竣工投产.
	beganOrDone = lazyregexp.New(`^(?:竣工|开工|完工|建成|投产|投用|达产|达效|投入使用|投入运营|投入运行|启用|落地|交付|交付使用|通车|开业|通过验收|并网|并网发电)+$`)
	// didEach begins what each of those did that a number counts.
	didEach = lazyregexp.New(`分别(?:完成|实现|签订|列入|纳入|获|入选|投产|投入|新增|建成|开工|分管|发放|接待|举办|引进)`)
	// amongAll is a noun of those among whom something is ranked: 在全国261个地级市中排名第三.
	amongAll = lazyregexp.New(`^[^，。；、\d]{0,12}中(?:排名?|位[居列次]|居|列|名列|综合|率先|争先|脱颖|处于)`)
	// wholeTown is a city or county that has a place in a ranking of which another clause tells: 评选中，青山市位列第3.
	wholeTown = lazyregexp.New(`^(?:全国文明|[^，。；、\d“（]{2,4})[市县](?:位次)?$`)
	// theseOfThem is what those of a number did, of whom it counts only some: 跨国公司有46家在我市投资.
	theseOfThem = lazyregexp.New(`^(?:在|被|已|列入|入选|进入|建成|竣工|开工|投产|获|通过|跻身|成为|完成|达到|实现|属)`)
	// townArea is the area of a town, behind which 人口 is of that town and not of the whole place.
	townArea = lazyregexp.New(`((?:建成区|主城区|中心城区|城区|市区|县城|城市|园区))(?:建成区)?(?:建设|规划)?面积$`)
)

// whyNotWhole says why a noun does not say what a number is of, but only where, or is a part of a longer name; "" if it is one.
func (s *sentence) whyNotWhole(i int, n naming) string {
	switch {
	case s.isPlaceAlone(i, n):
		return "a place alone"
	case s.isBranchAlone(i, n):
		return noNoun
	case s.isPartOfProject(i, n):
		return "part of what follows"
	case s.numbers[i].unit.kind == unitSize && eachOfThem.MatchString(s.after(i)):
		return "of each of what is counted"
	case strings.HasSuffix(n.subject, "基础上"), s.isOfOthers(i, n):
		return "more than a noun"
	}
	return ""
}

// isPlaceAlone says whether a name is a place, where the number is a growth, or counts what was told before of the whole.
func (s *sentence) isPlaceAlone(i int, n naming) bool {
	unit := s.numbers[i].unit
	within := withinPlaceAlone.MatchString(n.subject)
	if s.numbers[i].rank {
		return wholeTown.MatchString(n.subject)
	}
	if unit.kind != unitPart {
		return within && unit.base != "个" && unit.base != "座" && !strings.HasPrefix(unit.base, "平方")
	}
	return n.peeled.changes() && placeAlone.MatchString(n.subject) && (within || !countedPlace.MatchString(n.subject))
}

// isBranchAlone says whether a share is of a part of the economy, and nothing says what of that is a part of what.
func (s *sentence) isBranchAlone(i int, n naming) bool {
	return s.numbers[i].unit.printed == "%" && !n.peeled.changes() && branchAlone.MatchString(n.subject) && !strings.Contains(n.subject, "占")
}

// isPartOfProject says whether a size stands in what a project is called.
func (s *sentence) isPartOfProject(i int, n naming) bool {
	return s.numbers[i].unit.kind == unitSize && projectParts.MatchString(s.after(i)) || strings.HasSuffix(n.subject, "年产") && n.clause.right != ""
}

// isOfOthers says whether a number counts those for whom something is done, those among whom something is
// ranked, or only some of those that are named.
func (s *sentence) isOfOthers(i int, n naming) bool {
	kind := s.numbers[i].unit.kind
	if (kind == unitCount || kind == unitBare) && strings.HasSuffix(n.clause.left, "为") && helpsThem.MatchString(n.clause.right) {
		return true
	}
	if n.peeled.word() == "有" && kind == unitCount && theseOfThem.MatchString(n.clause.right) {
		return true
	}
	return kind == unitCount && amongAll.MatchString(s.after(i)) && strings.Contains(s.before(i, 30), "在")
}

// changes says whether the deciding predicate is a rise or a fall.
func (p peeled) changes() bool { return p.kind() == isRise || p.kind() == isFall }

// forgetHelper has a number that counts those for whom something is done be told by their noun alone, and not by who does it.
func (p *peeled) forgetHelper(c clause) {
	if p.word() == "为" && strings.HasSuffix(c.left, "为") && helpsThem.MatchString(c.right) {
		p.subject, p.predicates = "", nil
	}
}

// ofTown gives 人口 in a list behind the area of a town that town: 建成区面积扩展到74平方公里、人口增加到66万人.
func (s *sentence) ofTown(names []naming, i int, n naming) naming {
	j := n.clause.follows
	if n.subject != "人口" || j < 0 || names[j].sure == NoName || !strings.HasPrefix(n.clause.link, "、") {
		return n
	}
	if m := townArea.FindStringSubmatch(names[j].subject); m != nil {
		n.subject, n.sure, n.from = m[1]+n.subject, ByCarried, -1
	}
	return n
}

// quoteInList ends with the first part of a list of names in quotation marks, behind a word for where.
var quoteInList = lazyregexp.New(`在“[^”]{1,20}”$`)

// endOfQuotes returns where a noun ends that ends with such a list: behind all of it, 23家企业在“新三板”、“四板”挂牌.
func (c *clause) endOfQuotes(right string, cut int) int {
	if !c.abuts && strings.HasPrefix(right[cut:], "、“") && quoteInList.MatchString(right[:cut]) {
		return len(right)
	}
	return cut
}

// withoutDeeds cuts what each of those did that a number counts off what stands behind it: 12个挂图作战项目分别完成投资. No number
// follows the noun then.
func withoutDeeds(right string, abuts bool) (string, bool) {
	if at := didEach.FindStringIndex(right); at != nil && at[0] > 0 {
		return right[:at[0]], false
	}
	return right, abuts
}
