package shelf

// What the tests call.
var (
	Judge     = judge
	MannersOf = mannersOf
)
