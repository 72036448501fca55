package lazyregexp_test

import (
	"slices"
	"sync"
	"testing"

	"yulan/report/lazyregexp"
)

func TestAWrongExpressionFailsInEveryTest(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("an expression that is wrong did not panic before it was used")
		}
	}()
	lazyregexp.New("(")
}

func TestManyUseOneAtOnce(t *testing.T) {
	r := lazyregexp.New(`(\d+)年`)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if got := r.FindStringSubmatch("到2021年"); !slices.Equal(got, []string{"2021年", "2021"}) {
				t.Errorf("got %q", got)
			}
		})
	}
	all.Wait()
}
