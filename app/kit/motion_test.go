package kit

import (
	"testing"

	"yulan/app/kit/kittest"
)

// A change is shown in steps that end with all of it, and none once it is called off.
func TestMotion(t *testing.T) {
	cases := []struct {
		name    string
		still   bool
		strikes int // before it is called off
		want    int // steps
		last    float32
	}{
		{"whole", false, 2 * motionSteps, motionSteps, 1},
		{"nothing moves", true, 0, 1, 1},
		{"called off", false, 1, 2, 1 - float32(4*4)/(6*6)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			clock := &kittest.Clock{}
			var shown []float32
			stop := Motion{After: clock.After, Still: func() bool { return c.still }}.run(func(share float32) { shown = append(shown, share) })
			for range c.strikes {
				clock.Strike()
			}
			stop()
			clock.Strike()
			if len(shown) != c.want || shown[len(shown)-1] != c.last {
				t.Errorf("shown are %v, want %d steps up to %v", shown, c.want, c.last)
			}
			for i := 1; i < len(shown); i++ {
				if shown[i] <= shown[i-1] {
					t.Errorf("it goes back: %v", shown)
				}
			}
		})
	}
}
