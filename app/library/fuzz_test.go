package library

import (
	"reflect"
	"testing"
)

// Whatever was kept, the list that is read of it comes back the same.
func FuzzParse(f *testing.F) {
	for _, kept := range []string{"", "[]", "null", `[{"print":"a","id":"b"}]`, `[{"print":"a","id":"b","name":"\u0000x"},{"print":"a","id":"c"}]`, "[7]", `[{}]`} {
		f.Add(kept)
	}
	f.Fuzz(func(t *testing.T, kept string) {
		list := Parse(kept)
		if again := Parse(list.String()); len(list)+len(again) > 0 && !reflect.DeepEqual(again, list) {
			t.Fatalf("%q: %+v comes back as %+v", kept, list, again)
		}
	})
}

// However the lists of two windows differ, they merge into one.
func FuzzMerge(f *testing.F) {
	const one = `[{"print":"a","id":"b"}]`
	f.Add("", one, `[{"print":"c","id":"d"}]`)
	f.Add(one, "", one)
	f.Fuzz(func(t *testing.T, base, mine, theirs string) {
		merged := Merge(base, mine, theirs)
		if again := Parse(merged).String(); len(Parse(merged)) > 0 && again != merged {
			t.Fatalf("%q comes back as %q", merged, again)
		}
	})
}
