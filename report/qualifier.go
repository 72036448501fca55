package report

// Bound says how a qualified number relates to the true one.
type Bound int

// The bounds. About is 左右, AtLeast is 以上, 超过, 余 …, AtMost is 以下, 近 ….
const (
	Exact Bound = iota
	About
	AtLeast
	AtMost
)

// Place says where a qualifier is printed.
type Place int

// The places: before the number, after its unit, or between the two (余).
const (
	Before Place = iota
	After
	Between
)

// Qualifier is a word that limits what a number claims.
type Qualifier struct {
	Printed string // "左右"
	Place   Place
	Bound   Bound // Exact for 预计, which marks an estimate
	// Estimate is set for 预计: the report expects the number.
	Estimate bool
	// English is the word before the number in English ("about", "over", "expected").
	English string
}
