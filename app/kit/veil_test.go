package kit_test

import (
	"testing"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
)

// A veil clears step by step and is then at rest: nothing waits. Where nothing is to move it lies
// over nothing at all.
func TestVeil(t *testing.T) {
	hosttest.NewApp(t)
	clock := &kittest.Clock{}
	at := kit.Frame{Width: 20, Height: 10}
	v := kit.NewVeil(kit.ColorCard, 1)
	v.Lift(kit.Motion{After: clock.After}, at)
	steps := 0
	for ; !v.IsAtRest() && steps < 20; steps++ {
		clock.Strike()
	}
	if steps < 2 || steps == 20 || len(clock.Waiting) > 0 {
		t.Errorf("it was at rest after %d steps, and %d wait", steps, len(clock.Waiting))
	}
	v.Lift(kit.Motion{After: clock.After}, at)
	v.Rest()
	clock.Strike()
	if !v.IsAtRest() || len(clock.Waiting) > 0 {
		t.Error("what was ended goes on")
	}
	v.Lift(kit.Motion{After: clock.After, Still: func() bool { return true }}, at)
	if !v.IsAtRest() || len(clock.Waiting) > 0 {
		t.Error("it moves where nothing is to")
	}
}
