package reading

import (
	"strconv"

	"yulan/report"
	"yulan/report/lazyregexp"
)

// sumOfYears is how many times the target of the next year a result is that cannot be of one year: no goal is set so far below
// what was reached, and of five years it is the sum.
const sumOfYears = 4

// forgetSums takes a result for no value of its indicator that is many times what the same text sets as the target of the next
// year, where both count what came about in a time: 城镇新增就业26万人, and 5万人 to come. Nothing else tells that it is of several years.
func (r *Reading) forgetSums() {
	goals := map[string]float64{}
	for _, f := range r.Figures {
		if v, ok := f.flow(); ok && f.Aim == Target && f.Period == strconv.Itoa(r.Target) && v > goals[f.Indicator] {
			goals[f.Indicator] = v
		}
	}
	for i := range r.Figures {
		f := &r.Figures[i]
		v, ok := f.flow()
		if goal := goals[f.Indicator]; ok && f.Aim == Result && goal > 0 && v >= sumOfYears*goal {
			f.Indicator, f.NameEN, f.Confidence = "", "", ByCarried
			f.Period = ""
		}
	}
}

// sumsUp are the levels of which a text about several years tells the sum.
var sumsUp = lazyregexp.New(`investment|foreign-capital`)

// flow returns the value of an indicator that sums up over time.
func (f Figure) flow() (float64, bool) {
	if f.Measure != report.New && !(f.Measure == report.Level && sumsUp.MatchString(f.Indicator)) || f.Indicator == "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(f.Value, 64)
	return v * scaleOf(f.Unit), err == nil
}
