package report

import (
	"errors"
	"testing"
)

func TestTarget(t *testing.T) {
	r := sampleReport(t)
	cases := []struct{ id, value, formula string }{
		// By hand: 8.3 - 2.3 = 6; 75.1 - 15.1 = 60.
		{"gdp.growth", "6", "8.3% − 2.3个百分点 = 6%"},
		{"jobs.new", "60", "75.1万人 − 15.1万人 = 60万人"},
	}
	for _, c := range cases {
		t.Run(c.id, func(t *testing.T) {
			result, _ := r.Figure(c.id)
			d, ok := r.Target(result)
			if !ok {
				t.Fatal("got no target")
			}
			if got := d.Value.String(); got != c.value {
				t.Errorf("got %s, want %s", got, c.value)
			}
			if got := d.Formula(); got != c.formula {
				t.Errorf("got %s, want %s", got, c.formula)
			}
			if d.Kind != DerivedTarget || d.Unit != result.Unit || d.From[0].ID != c.id {
				t.Errorf("got a %s in %q from %s", d.Kind, d.Unit.Printed, d.From[0].ID)
			}
		})
	}
	other, _ := r.Figure("trade.growth")
	if d, ok := r.Target(other); ok {
		t.Errorf("got the target %s for a figure that the report gives none for", d.Value)
	}
}

func TestBefore(t *testing.T) {
	r := sampleReport(t)
	added, _ := r.Figure("firms.new")
	total, _ := r.Figure("firms.total")
	d, err := r.Before(added, total)
	if err != nil {
		t.Fatal(err)
	}
	// By hand: 81 - 6 = 75.
	if got, want := d.Formula(), "81家 − 6家 = 75家"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if d.Kind != DerivedBefore {
		t.Errorf("got a %s", d.Kind)
	}
	for _, c := range []struct{ name, added, total string }{
		{"not related", "jobs.new", "users.total"},
		{"turned round", "firms.total", "firms.new"},
		{"looks alike", "firms.new", "clients.total"},
		{"a target is no stock", "gdp.growth", "gdp.over-target"},
	} {
		t.Run(c.name, func(t *testing.T) {
			added, _ := r.Figure(c.added)
			total, _ := r.Figure(c.total)
			if d, err := r.Before(added, total); !errors.Is(err, ErrNotAPair) {
				t.Errorf("got %s and %v, want ErrNotAPair", d.Value, err)
			}
		})
	}
}

func TestBeforeAcrossPowers(t *testing.T) {
	r := sampleReport(t)
	people, tenThousands := r.units["人"], r.units["万人"]
	added := Figure{ID: "new", Measure: New, Unit: people}
	total := Figure{ID: "total", Measure: Cumulative, Unit: tenThousands}
	var err error
	if added.Value, err = parseValue("500", "500"); err != nil {
		t.Fatal(err)
	}
	if total.Value, err = parseValue("1.2", "1.2"); err != nil {
		t.Fatal(err)
	}
	d, err := before(added, total)
	if err != nil {
		t.Fatal(err)
	}
	// By hand: 1.2万 = 12000; 12000 - 500 = 11500 = 1.15万, with no 1.1500000001.
	if got, want := d.Formula(), "1.2万人 − 500人 = 1.15万人"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
