package report

// Unit is a unit as the report prints it, and what it is made of.
// The known units are the rows of units.csv; Load refuses every other.
type Unit struct {
	Printed string // "亿元", "个百分点", "" for a bare number
	// Base is the unit without its power of ten: "元" for 亿元. Two figures may
	// share an axis if and only if their Base is the same.
	Base  string
	Power int32 // 1 of Printed is 10^Power of Base
	// English is how an amount reads in English, with {n} where the number goes:
	// "CNY {n}", "{n} km", "{n}%", "{n} percentage points"; "{n}" for counted things.
	English string
	// EnglishPower is the power of ten from Base to the unit that English uses:
	// 公里 in km is 0, 平方公里 in km2 is 0, 千瓦 in MW is -3, 公斤 in tonnes is -3.
	EnglishPower int32
	// EnglishName is the unit's name for a chart's subtitle ("CNY", "percent", "people").
	EnglishName string
}
