package reading

import (
	"strings"

	"yulan/report/lazyregexp"
)

var (
	// growthColumn is a table's head of which the last column is of growth on the year before: 产品名称 产量 比上年
	// 增长%. A head of months has other columns.
	growthColumn = lazyregexp.New(`^[^，。；]*(?:比上年|比去年|同比|较上年)±?(?:增长|增减)?(?:速度)?(?:（%）|±?%)$`)
	ofMonths     = lazyregexp.New(`月|季度|累计`)
	// unitCaption is the line above a table that tells what its numbers are counted in.
	unitCaption = lazyregexp.New(`^（?(?:计量)?单位：([^，。；：、\d（）]{1,8})）?$`)
	// tableRow is a row of a table on one line: what it is of, a number, perhaps its unit, and perhaps how much it
	// grew. The blanks beside other characters than digits are gone.
	tableRow = lazyregexp.New(`^(?:其中)?[：#＃]*([^\d，。；：%]{1,24}?)(?:（([^（）\d]{1,10})）)?(\d[\d,]*(?:\.\d+)?)([^\d，。；： \-—+]{1,8})?(?:( *[-—+]?)(\d+(?:\.\d+)?)%?)?$`)
	// amountLabel ends a label that tells an amount by itself.
	amountLabel = lazyregexp.New(`(?:量|额|值|面积|收入|支出|投资|人口|人数|里程|存栏|出栏|数|率)$`)
)

// columns is what is known of the table that the lines of a text are in.
type columns struct {
	rows  bool   // its head is read, and its last column is of growth
	units bool   // it has a column of units, between what a row is of and its number
	unit  string // of all its numbers, or empty
	head  string // what its rows are of: 产量
}

// see takes notice of a line, and forgets the table behind its last row.
func (t *columns) see(text string) {
	caption := unitCaption.FindStringSubmatch(text)
	const longestHead = 90 // bytes
	short := len(text) <= longestHead && !strings.ContainsAny(text, "。；")
	switch {
	case caption != nil:
		t.unit, t.rows = caption[1], false
	case short && growthColumn.MatchString(text) && !ofMonths.MatchString(text):
		t.rows, t.units = true, strings.Contains(text, "单位")
		if strings.Contains(text, "产量") {
			t.head = "产量"
		}
	case t.rows && tableRow.MatchString(text):
	case short:
		if t.rows = false; strings.Contains(text, "产量") {
			t.head, t.unit = "产量", ""
		}
	default:
		*t = columns{}
	}
}

// row is a row of a table as a sentence.
type row struct {
	label   span
	subject string
	line    *tableLine  // whose columns all have heads, or nil
	of      []tableCell // for each number, of such a line
}

// readRow reads a row of a table: its number in the unit that its columns tell, and its growth.
func (x *lexicon) readRow(s *sentence, t columns) {
	m := tableRow.FindStringSubmatchIndex(s.text)
	if !t.rows || m == nil || growthColumn.MatchString(s.text) {
		return
	}
	part := func(k int) string { return s.text[max(0, m[2*k]):max(0, m[2*k+1])] }
	r := row{label: span{m[2], m[3]}, subject: part(1)}
	value := cell(s.text, m[6], m[7])
	if value.unit = x.wholeUnit(part(4), part(2), t.unit); t.units && value.unit.printed == "" {
		r.subject, value.unit = x.cutUnit(r.subject)
	}
	value.end += len(part(4))
	s.numbers = []number{value}
	if m[12] >= 0 {
		growth := cell(s.text, m[12], m[13])
		growth.unit = unit{printed: "%", base: "%", kind: unitPart}
		if sign := strings.TrimSpace(part(5)); sign == "-" || sign == "—" {
			growth.minus, growth.digits = len(sign), "-"+growth.digits
			growth.start -= growth.minus
		}
		s.numbers = append(s.numbers, growth)
	}
	if t.head != "" && !amountLabel.MatchString(r.subject) {
		r.subject += t.head
	}
	s.row = &r
}

// cell is a number that fills a cell of a table.
func cell(text string, from, to int) number {
	return number{from: from, to: to, start: from, end: to, digits: plain(text[from:to]), runs: []span{{from, to}}}
}

// cutUnit cuts a unit with a power of ten, or of more than one character, off the end of what a row is of.
func (x *lexicon) cutUnit(label string) (string, unit) {
	for i := range label {
		if rest := label[i:]; i > len("一") && len(rest) > len("吨") {
			if u := x.wholeUnit(rest); u.printed != "" {
				return label[:i], u
			}
		}
	}
	return label, unit{}
}

// wholeUnit returns the first of some words that is a unit and nothing else. It takes no bytes behind its number.
func (x *lexicon) wholeUnit(words ...string) unit {
	for _, w := range words {
		if u := x.unitAt(w); w != "" && u.length == len(w) && u.kind != unitClass {
			u.length = 0
			return u
		}
	}
	return unit{}
}

// giveReasons tells of the numbers of a row that have no unit that nothing says what they count.
func (r *row) giveReasons(numbers []number) {
	for i, n := range numbers {
		if n.unit.printed == "" && r.line == nil {
			numbers[i].why = ReasonUnclear
		}
	}
}

// nameRow names the numbers of a row of a table by what the row is of.
func (x *lexicon) nameRow(s *sentence) []naming {
	names := make([]naming, len(s.numbers))
	for i := range s.numbers {
		if !s.numbers[i].isFigure() {
			continue
		}
		subject := x.trimLead(s.row.subject)
		n := x.checked(naming{subject: subject, rule: "row of a table", sure: ByOwn, from: s.row.label.from, to: s.row.label.to})
		if n.peeled.subject = subject; i > 0 {
			n.peeled.predicates = []predicate{{"增长", isRise}}
		}
		n.clause = clause{follows: -1}
		if why := s.whyNoName(i, n); why != "" {
			peeled := n.peeled
			n = refusal(why)
			n.peeled = peeled
		}
		names[i] = n
	}
	return names
}
