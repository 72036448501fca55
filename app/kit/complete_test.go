package kit

import "testing"

func TestComplete(t *testing.T) {
	type deps struct {
		Choose func(string)
		Host   Host
		Name   string // may be empty
		Last   *int
	}
	host := struct{ Host }{}
	whole := deps{Choose: func(string) {}, Host: host, Last: new(int)}
	for _, c := range []struct {
		name string
		of   deps
		lack bool
	}{
		{"whole", whole, false},
		{"a function", deps{Host: host, Last: new(int)}, true},
		{"an interface", deps{Choose: whole.Choose, Last: new(int)}, true},
		{"a pointer", deps{Choose: whole.Choose, Host: host}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			defer func() {
				if lacks := recover() != nil; lacks != c.lack {
					t.Errorf("it lacks something: %v, want %v", lacks, c.lack)
				}
			}()
			Complete(c.of)
		})
	}
}
