package report

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// claiming are the words that make a text a claim: comparatives, superlatives, words for all
// or most, multiples, fractions, thresholds, firsts. A text with one of them declares what it
// claims, or the test is red.
var claiming = map[Language]*regexp.Regexp{
	Chinese: regexp.MustCompile(strings.Join([]string{
		`[高低快慢多少大小优好长短先早晚强弱重轻]于`, `超`, `逾`, `不及`, `不如`, `不足`, `不到`, `不低`, `不少`, `未达`, `收窄`, `缩小`, `扩大`, `拉大`, `由[升降增减]转`, `大头`, `放缓`, `提速`, `下降`,
		`[较更最][^高质]`, `首[批次个家位名]?`, `第[一二三四五六七八九十]`, `居[前首]`, `榜首`, `新[高低]$?`, `纪录`, `领先`, `领跑`, `落后`, `唯一`, `仅`, `只有`,
		`均`, `都`, `全部`, `全都`, `全覆盖`, `全面`, `无一`, `所有`, `多数`, `大多`, `多为`, `大半`, `过半`, `半数`, `一半`, `主要`,
		`倍`, `[一二两三四五六七八九]成`, `分之`, `翻番`, `翻一番`, `两位数`, `以[上下内]`, `相[等同当]`, `一样`, `持平`, `远`, `略`, `近[一二三四五六七八九十百千万半年]`,
		`比[^，。；重值率例较]*[高低多少快慢大小]`,
	}, "|")),
	English: regexp.MustCompile(`(?i)\b(?:` + strings.Join([]string{
		`more`, `most`, `less`, `least`, `fewer`, `fewest`, `than`, `above`, `below`, `over`, `under`, `exceed\w*`,
		`out(?:grew|grow\w*|pac\w+|strip\w*|perform\w*|number\w*|weigh\w*|ran)`, `trail(?:s|ed|ing)?`, `leads?`, `led`, `lag\w*`, `behind`, `ahead`, `beat\w*`,
		`surpass\w*`, `topp\w+`, `half`, `halved`, `quarters?`, `thirds?`, `tenths?`, `fifths?`, `doubl\w+`, `tripl\w+`, `quadrupl\w+`, `twice`, `times`, `\w+fold`,
		`all`, `both`, `every`, `each`, `none`, `only`, `sole\w*`, `majority`, `mainly`, `chiefly`, `\w*(?:gh|w|g|st|t|ll|f|k)er than`,
		`(?:fast|slow|high|low|larg|great|small|big|long|short|strong|weak|new|old)(?:er|est)`, `slowly`, `best`, `better`, `worst`, `worse`,
		`first`, `record`, `peak\w*`, `recent high`, `equal\w*`, `same`, `double-digit`, `nearly`, `almost`, `far`, `slight\w*`, `short of`, `unchanged`, `slow(?:s|ed)`, `narrow(?:s|ed|er)`, `widen(?:s|ed)`, `lion's share`, `leading`, `in a row`, `running`, `fell`, `up to`, `at least`,
	}, "|") + `)\b`),
}

// notClaims are phrases with such words that claim nothing: names, categories of statistics,
// and what says how a number is to be read.
var notClaims = map[Language][]string{
	Chinese: {
		"一区两群", "“一区”", "“两群”", "两个城镇群", "城镇群", "川渝两地", "“三变”", "三级", "四好农村路", "十四五", "三甲", "三岩",
		"两院", "五百强", "九年义务教育", "五十亿级", "第三批", "两江", "两岸", "第五代", "中新", "三类国家物流枢纽", "“双减”",
		"市级及以上", "市级以上", "规上", "限额以上", "最多跑一次", "标“以上”", "“超过”", "人均", "平均", "均衡", "都市区",
		"城市更新", "相互比较", "服务业比较", "两边区县",
		"超市", "两者", "两数", "十五亩合一公顷",
	},
	English: {
		"above designated size", "municipal level and above", "Fourteenth Five-Year Plan", "two town clusters", "two clusters",
		"two academies", "‘three changes’", "‘Four Good’", "third batch", "three Yan", "Grade III", "nine-year", "top five hundred", "first-class",
		"five-billion-yuan class", "fifth-generation", "three types", "under way", "licensed under", "at most one visit", "at least\"",
		"\"over\"", "mountain-city trails", "the same enterprises", "higher vocational", "Each is a share of", "Each share is of",
		"leading firms", "Leading firms", "Leading indicators", "leading indicators", "each other", "the two overlap", "the two cannot", "lower bounds", "follow-up to",
	},
}

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

// claimWord returns the first word of a text that makes it a claim, or "".
func claimWord(text string, l Language) string {
	text = placeholder.ReplaceAllString(text, "□")
	for _, phrase := range notClaims[l] {
		text = strings.ReplaceAll(text, phrase, "·")
	}
	return claiming[l].FindString(text)
}

// claimingTexts returns every text of the chapters with the claims that go with it.
func claimingTexts(r *Report) []claimingText {
	var list []claimingText
	for _, c := range r.Chapters {
		page := fmt.Sprintf("chapter %d", c.Number)
		list = append(list, claimingText{page + " title", c.Title, c.Claims}, claimingText{page + " lead", c.Lead, c.Claims})
		for _, s := range c.Sections {
			list = append(list, claimingText{fmt.Sprintf("%s section %d", page, s.Number), s.Body, s.Claims})
		}
		for _, chart := range c.Charts {
			list = append(list,
				claimingText{chart.ID + " title", chart.Title, chart.Claims},
				claimingText{chart.ID + " of", chart.Of, chart.Claims},
				claimingText{chart.ID + " note", chart.Note, chart.Claims})
		}
	}
	return list
}

type claimingText struct {
	where  string
	text   Text
	claims []string
}

// TestClaimingWordsAreDeclared: no text compares, counts or names a threshold without
// declaring what it claims.
func TestClaimingWordsAreDeclared(t *testing.T) {
	county, _ := countyReport(t)
	for _, c := range append(claimingTexts(realReport(t)), claimingTexts(county)...) {
		for _, l := range Languages {
			if word := claimWord(c.text.In(l), l); word != "" && len(c.claims) == 0 {
				t.Errorf("%s says %q and declares no claim: %s", c.where, word, c.text.In(l))
			}
		}
	}
}

// numeralWords are the words for numbers, and what stands for them in a claim.
var numeralWords = map[Language][]numeral{
	Chinese: {
		{"四分之一", "25%"},
		{"四成", "40%"},
		{"一成", "10%"},
		{"九成", "90%"},
		{"两成", "20%"},
		{"百分之二十", "20%"},
		{"过半", "50%"},
		{"一半", "50%"},
		{"两位数", "10%"},
		{"两", "2"},
		{"三", "3"},
		{"四", "4"},
		{"五", "5"},
		{"六", "6"},
		{"七", "7"},
		{"八", "8"},
		{"九", "9"},
		{"十", "10"},
	},
	English: {
		{"four in ten", "40%"},
		{"nine in ten", "90%"},
		{"a tenth", "10%"},
		{"a quarter", "25%"},
		{"double-digit", "10%"},
		{"twenty percent", "20%"},
		{"half", "50%"},
		{"tripled", "3"},
		{"twice", "2"},
		{"two", "2"},
		{"three", "3"},
		{"four", "4"},
		{"five", "5"},
		{"six", "6"},
		{"seven", "7"},
		{"eight", "8"},
		{"nine", "9"},
		{"ten", "10"},
	},
}

// numeral is a word for a number.
type numeral struct{ word, number string }

// uncountedNumeral returns the first word for a number in a text that none of its claims has
// as a number, or "". What the report says in words it may also count.
func uncountedNumeral(text string, claims []string, l Language) string {
	text = strings.ToLower(placeholder.ReplaceAllString(text, "□"))
	for _, phrase := range notClaims[l] {
		text = strings.ReplaceAll(text, strings.ToLower(phrase), "·")
	}
	for _, n := range numeralWords[l] {
		word := regexp.MustCompile(n.word)
		if l == English {
			word = regexp.MustCompile(`\b` + n.word + `\b`)
		}
		if !word.MatchString(text) {
			continue
		}
		text = word.ReplaceAllString(text, "·")
		counted := regexp.MustCompile(`(^|[^0-9])` + n.number + `($|[^0-9%])`)
		if !slices.ContainsFunc(claims, func(c string) bool { return counted.MatchString(c) || strings.HasPrefix(c, "as stated in") }) {
			return n.word
		}
	}
	return ""
}

// TestNumeralsAreCounted: a number in words stands in a claim that was worked out.
func TestNumeralsAreCounted(t *testing.T) {
	for _, c := range claimingTexts(realReport(t)) {
		for _, l := range Languages {
			if word := uncountedNumeral(c.text.In(l), c.claims, l); word != "" {
				t.Errorf("%s says %q and no claim counts it: %s", c.where, word, c.text.In(l))
			}
		}
	}
}

// TestClaimingWords: what the lists above find, and what they do not. A word that no list has
// would pass unseen, so the cases say it in as many ways as come to mind.
func TestClaimingWords(t *testing.T) {
	claims := map[Language][]string{
		Chinese: {
			"外贸快于零售", "投资不及上年", "增速均高于目标", "规模居全国首位", "首次突破", "占比过半", "为上年的三倍", "产量翻番", "工业占四成",
			"多数指标向好", "所有区县达标", "全部完成", "唯一的试点", "不到一成", "逾千家", "超目标", "再创新高", "比上年多", "高出两个百分点",
			"两位数增长", "与上年持平", "增速最快", "略快于服务业", "近半数企业", "降幅收窄", "排名第一", "领先全国", "增长一倍以上", "不足三分之一",
			"连续五年下降", "由降转升", "差距缩小", "占大头", "远超预期", "六项指标", "实现全覆盖", "只有一家", "创历史纪录", "好于预期",
		},
		English: {
			"Trade outgrew retail sales", "Investment fell short of target", "Growth exceeded the target", "First in the country", "More than half",
			"Three times the year before", "Output doubled", "Four in ten firms", "Most rates rose", "All targets were met", "The only pilot",
			"Under a tenth", "Over a thousand firms", "A record harvest", "Faster than GDP", "Two points higher", "Double-digit growth",
			"Unchanged from last year", "The fastest growth", "Nearly half of firms", "Growth slowed", "Ahead of the country", "Sales beat output",
			"Less than a third", "Five years in a row", "The gap narrowed", "The lion's share", "Both rose", "Six measures", "A majority of rates",
			"Twice the level of towns", "At least nine in ten", "The largest sum", "Fewer jobs", "Trailing the total", "Growth topped ten percent",
			"A fivefold rise", "Up to the standard", "The leading field", "Exports surpassed imports", "Lagging behind",
		},
	}
	plain := map[Language][]string{
		Chinese: {"地区生产总值增长{gdp.growth}", "规上工业增加值增长{gdp.growth}", "人均可支配收入", "主城都市区", "市级及以上孵化器累计{firms.total}"},
		English: {"GDP grew {gdp.growth}", "Industry above designated size grew {gdp.growth}", "Projects under way", "Per capita disposable income"},
	}
	for _, l := range Languages {
		for _, text := range claims[l] {
			if claimWord(text, l) == "" && uncountedNumeral(text, nil, l) == "" {
				t.Errorf("%q passes for no claim", text)
			}
		}
		for _, text := range plain[l] {
			if word := claimWord(text, l) + uncountedNumeral(text, nil, l); word != "" {
				t.Errorf("%q is taken for a claim by %q", text, word)
			}
		}
	}
}

// A number in words must be the one that is worked out, and in the right language's words.
func TestUncountedNumeral(t *testing.T) {
	cases := []struct {
		text, claim string
		l           Language
		want        string
	}{
		{"六个产业中五个快于总体", "5 of 6 rows > 8%", Chinese, ""},
		{"六个产业中四个快于总体", "5 of 6 rows > 8%", Chinese, "四"},
		{"Five of six outgrew the whole", "5 of 6 rows > 8%", English, ""},
		{"Five of seven outgrew the whole", "5 of 6 rows > 8%", English, "seven"},
		{"五倍", "{a.b} = 50 * {c.d}", Chinese, "五"},
		{"四成", "{a.b} = 4 * {c.d}", Chinese, "四成"},
		{"Four in ten", "{a.b} / {c.d} = 40%", English, ""},
		{"过半", "{a.b} > 5%", Chinese, "过半"},
		{"近五年最高", "as stated in 1/1/1", Chinese, ""},
		{"Often tens of firms", "", English, ""},
	}
	for _, c := range cases {
		if got := uncountedNumeral(c.text, []string{c.claim}, c.l); got != c.want {
			t.Errorf("%q with %q: got %q, want %q", c.text, c.claim, got, c.want)
		}
	}
}

// superlatives are words that set one thing before all others.
var superlatives = map[Language]*regexp.Regexp{
	Chinese: regexp.MustCompile(`最[^近新后终]|居[前首]|首位|第一`),
	English: regexp.MustCompile(`(?i)\b(?:most|least|(?:fast|slow|high|low|larg|great|small|big|long|short|strong|weak)est)\b`),
}

// ahead is a claim that one number is ahead of or behind all rows, or that most rows are.
var ahead = regexp.MustCompile(`[<>] rows|^most|as stated in`)

// missesAhead says whether a text has a superlative and no claim that is one.
func missesAhead(text string, claims []string, l Language) bool {
	text = placeholder.ReplaceAllString(text, "□")
	for _, phrase := range notClaims[l] {
		text = strings.ReplaceAll(text, phrase, "·")
	}
	return superlatives[l].MatchString(text) && !slices.ContainsFunc(claims, ahead.MatchString)
}

// TestSuperlativesAreOfRows: what is said to be the most is compared with every other row, or
// stated by the report; that it is more than one of them does not do.
func TestSuperlativesAreOfRows(t *testing.T) {
	for _, c := range claimingTexts(realReport(t)) {
		for _, l := range Languages {
			if strings.HasSuffix(c.where, "title") && missesAhead(c.text.In(l), c.claims, l) && !halfOf.MatchString(strings.Join(c.claims, " ")) {
				t.Errorf("%s says a superlative and claims none: %s", c.where, c.text.In(l))
			}
		}
	}
	for _, c := range []struct {
		text, claim string
		l           Language
		want        bool
	}{
		{"外贸增长最快", "{a.b} > rows", Chinese, false},
		{"外贸增长最快", "{a.b} > {c.d}", Chinese, true},
		{"Trade grew fastest", "{a.b} > {c.d}", English, true},
		{"Trade grew fastest", "as stated in 1/1/1", English, false},
		{"Trade grew faster", "{a.b} > {c.d}", English, false},
		{"Most rates rose", "most rows > 0%", English, false},
	} {
		if got := missesAhead(c.text, []string{c.claim}, c.l); got != c.want {
			t.Errorf("%q with %q: got %v", c.text, c.claim, got)
		}
	}
}

// halfOf is the claim that makes "most" of a share: it is more than half.
var halfOf = regexp.MustCompile(`> 50%`)

// TestStatedPlaces: where a claim says that the report states something itself, the report
// has a sentence with such a word.
func TestStatedPlaces(t *testing.T) {
	r := realReport(t)
	d, err := r.Shape.Unwrap(realText(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range claimingTexts(r) {
		for _, text := range c.claims {
			claim, err := r.parseClaim(text)
			if err != nil || !claim.stated {
				continue
			}
			sentence, ok := d.Sentence(claim.at)
			if !ok || claiming[Chinese].FindString(sentence.folded) == "" && !strings.Contains(sentence.folded, "倍增") {
				t.Errorf("%s: the report states nothing of the kind in %s: %q", c.where, claim.at, sentence.Text)
			}
		}
	}
}

// TestAddedIsNoNetChange: what the report adds and what it counts to date stand beside each
// other. That the one rose by the other nobody says: some may have been lost.
func TestAddedIsNoNetChange(t *testing.T) {
	rises := regexp.MustCompile(`(?i)\b(?:rose|rising|grew|growing|up|increased)\b[^.;{}]*\{[a-z0-9.-]+\.new\} to \{`)
	for _, c := range claimingTexts(realReport(t)) {
		if said := rises.FindString(c.text.In(English)); said != "" {
			t.Errorf("%s says %q, which no number does", c.where, said)
		}
	}
	for _, s := range []string{"firms rose by {firms.new} to {", "up {firms.new} to {"} {
		if !rises.MatchString(s) {
			t.Errorf("%q is not seen", s)
		}
	}
}
