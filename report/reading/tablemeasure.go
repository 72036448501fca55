package reading

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"yulan/report"
	"yulan/report/lazyregexp"
)

var (
	// growthLabel ends a label that says of its row that it is of growth.
	growthLabel = lazyregexp.New(`^(.{4,}?)(?:比上年|较上年|同比)?(?:实际)?(?:增长率|增长速度|增长幅度|增长|增速|增幅|涨幅)$`)
	// fallLabel ends one of a fall.
	fallLabel = lazyregexp.New(`^(.{4,}?)(?:比上年|较上年|同比)?(?:累计)?(?:下降率|降低率|下降幅度|降低幅度|下降|降低)$`)
	// rateLabel ends one of a part of a hundred.
	rateLabel = lazyregexp.New(`(?:率|比重|占比|比例|份额|强度|程度|覆盖面)$|占.{2,20}的?比重`)
	meanLabel = lazyregexp.New(`年均|平均增长|五年|累计|翻番|环比|指数比`)
)

// measureCell finds the unit and the measure of a cell by what its heads and its label say. A number whose
// measure they leave open is no figure.
func (x *lexicon) measureCell(line *tableLine, n number, c tableCell, own string) (number, tableCell, bool) {
	u, known := x.unitOfCell(line, c.head, own)
	n.unit = u
	label := line.label.text
	switch c.head.kind {
	case ofGrowth:
		return measureGrowth(line, n, c, known)
	case ofShares, ofRatios:
		c.measure = report.Share
		return n, c, known && u.base == "%" && c.rises == "" && line.table.isPartOfWhole(c.head, label)
	}
	isRate := rateLabel.MatchString(label) || fallLabel.MatchString(label)
	switch {
	case c.rises != "":
		c.measure, c.falls = report.Growth, c.rises == isFall
		return n, c, own == "%" && n.minus == 0 && !isRate
	case !known: // 城乡居民收入比 has no unit
		c.measure = report.Ratio
		return n, c, ratioSubject.MatchString(label) && own+strings.Join(line.unitsSaid(c.head), "") == ""
	case u.kind == unitPart:
		return measurePart(n, c, label)
	}
	return n, c, !isRate && !growthLabel.MatchString(label)
}

// isPartOfWhole says whether a share is known to be of something, of which its row is a part.
func (t *cellTable) isPartOfWhole(h colHead, label string) bool {
	return h.of != "" || t.wholeOf != "" && t.wholeOf != label
}

// unitCell returns what the column of units says of a row.
func (line *tableLine) unitCell() string {
	for k, c := range line.table.columns {
		if c.kind == ofUnits && k < len(line.texts) && !noValue.MatchString(line.texts[k]) {
			return line.texts[k]
		}
	}
	return ""
}

// measurePart is for parts of a hundred in a column that says not what they are of: the label must.
func measurePart(n number, c tableCell, label string) (number, tableCell, bool) {
	switch {
	case meanLabel.MatchString(label), n.isPoints(), n.unit.base != "%" && n.unit.base != "‰":
		return n, c, false
	case growthLabel.MatchString(label) && !endsInOne(label, "自然增长率"):
		c.measure = report.Growth
		return n, c, n.unit.base == "%"
	case fallLabel.MatchString(label):
		c.measure, c.falls = report.Growth, true
		return n, c, n.minus == 0
	case rateLabel.MatchString(label):
		c.measure = report.Share
		return n, c, true
	}
	return n, c, false
}

// measureGrowth is for a column of growth. That of a rate is in points, which must be said.
func measureGrowth(line *tableLine, n number, c tableCell, known bool) (number, tableCell, bool) {
	label := line.label.text
	if !known && len(c.head.units) == 0 && line.table.impliesPercent(c.head) {
		n.unit, known = unit{printed: "%", base: "%", kind: unitPart}, true
	}
	c.falls = c.rises == isFall
	isPart := line.isOfParts()
	switch {
	case !known, meanLabel.MatchString(label), c.falls && n.minus > 0, isPart != n.isPoints():
		return n, c, false
	case isPart:
		c.measure = report.Difference
		return n, c, !growthLabel.MatchString(label)
	case n.unit.base != "%", isIndex(label, n):
		return n, c, false
	}
	c.measure = c.head.growth()
	return n, c, true
}

// growth returns what a column of growth is measured on.
func (h colHead) growth() report.Measure {
	switch {
	case h.chain:
		return report.ChainGrowth
	case h.base > 0:
		return report.OtherGrowth
	}
	return report.Growth
}

// isOfParts says whether the values of a row are parts of a hundred, so that they grow by points.
func (line *tableLine) isOfParts() bool {
	of := cmp.Or(line.unitCell(), line.label.unit, line.label.ofUnit)
	label := line.label.text
	return rateLabel.MatchString(label) || growthLabel.MatchString(label) || fallLabel.MatchString(label) || of == "%" || of == "‰"
}

// isIndex says whether a number is an index of prices, which is about a hundred, and no growth.
func isIndex(label string, n number) bool {
	const most = 50. // of growth
	v, err := strconv.ParseFloat(n.digits, 64)
	return err == nil && endsInOne(label, "指数") && math.Abs(v) > most
}

// percentGrowth is a word for growth that is told in parts of a hundred.
var percentGrowth = lazyregexp.New(`增速|增长率|增长速度|增长幅度|增幅|涨幅|涨跌幅|增减率|增减幅`)

// impliesPercent says whether growth without a unit is told in parts of a hundred: its head has a word for
// that, or stands beside one of absolute numbers.
func (t *cellTable) impliesPercent(h colHead) bool {
	if percentGrowth.MatchString(h.text) {
		return true
	}
	for _, c := range t.columns {
		if absolute.MatchString(c.text) {
			return true
		}
	}
	return false
}

var absolute = lazyregexp.New(`绝对[数量值额]`)
