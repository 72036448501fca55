package typeset

import "testing"

// An amount keeps the word of what is counted, whatever letters that has.
func TestCountedWord(t *testing.T) {
	for text, want := range map[string]string{
		"5 zones": "5 zones", "5 jazz bands": "5 jazz", "5 a": "5 a", "5 Acts": "5", "5, then": "5", "5 ": "5", "5亩": "5亩",
	} {
		if got := text[:counted(text, 1)]; got != want {
			t.Errorf("of %q %q is kept whole, want %q", text, got, want)
		}
	}
}
