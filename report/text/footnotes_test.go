package text

import "testing"

// Every full-width digit stands for the digit that it shows.
func TestAsDigit(t *testing.T) {
	for i, wide := range []rune("０１２３４５６７８９") {
		if got, want := asDigit(wide), rune('0'+i); got != want {
			t.Errorf("%c is %c, want %c", wide, got, want)
		}
	}
	for _, other := range "5a／：九" {
		if got := asDigit(other); got != other {
			t.Errorf("%c is %c", other, got)
		}
	}
}
