package kit

import (
	"fmt"
	"testing"
)

// Up to three options stand beside each other; more are a list.
func TestFieldOfManyOptionsIsAList(t *testing.T) {
	newTestApp(t)
	for n := 2; n <= 5; n++ {
		s := Setting{Choose: func(string) {}}
		for i := range n {
			s.Options = append(s.Options, Option{Key: fmt.Sprint(i), Label: fmt.Sprint("Option ", i)})
		}
		field := NewField(s, NewMeasurer(), func() {}, func() {}, func() {})
		if _, isRow := field.Focus.(*Segments); isRow != (n <= 3) {
			t.Errorf("%d options are a %T", n, field.Focus)
		}
	}
}
