package kit

import (
	"fmt"
	"reflect"
)

// Complete returns what a room is given by the window, a struct, after it has made sure
// that nothing of it is missing: what is forgotten would else be a button that does
// nothing. It panics, as only a window that no test opens could have it so.
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
