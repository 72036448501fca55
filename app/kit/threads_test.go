package kit

import "testing"

// TestNothingComesAfterItWasStopped wants what a timer has had wait its turn to stay away if it
// was stopped before that came.
func TestNothingComesAfterItWasStopped(t *testing.T) {
	done := 0
	run, stop := untilStopped(func() { done++ })
	run()
	stop()
	run()
	if done != 1 {
		t.Errorf("it was done %d times", done)
	}
}
