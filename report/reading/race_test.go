//go:build race

package reading

// racing says that the race detector is on. With it, the pools that patterns are matched
// with forget what they hold, so that more is allocated.
const racing = true
