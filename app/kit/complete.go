package kit

import (
	"fmt"
	"reflect"
)

// Complete returns deps, the struct that a window gives a room, after checking that no
// function, interface, pointer or map in it is nil. A forgotten one would otherwise be a
// button that does nothing. Complete panics, because every test that opens a window would
// reveal the mistake.
func Complete[D any](deps D) D {
	v := reflect.ValueOf(deps)
	for i := range v.NumField() {
		switch f := v.Field(i); f.Kind() {
		case reflect.Func, reflect.Interface, reflect.Pointer, reflect.Map:
			if f.IsNil() {
				panic(fmt.Sprintf("%v.%s is missing", v.Type(), v.Type().Field(i).Name))
			}
		}
	}
	return deps
}
