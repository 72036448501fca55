//go:build !race

package reading

const racing = false // the race detector is off
