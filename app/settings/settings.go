// Package settings stores the reader's choices from one start to the next, in one file that is
// always whole, for any number of windows at once. Fyne's own preferences truncate the file
// before they write it, and the last window to close overwrites what all others stored.
package settings

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"sync"
	"time"
)

// Merge joins three states of a value: what this program last knew, what it has made of that,
// and what the file has now, because another program has changed it.
type Merge func(base, mine, theirs string) string

// Store is the reader's choices. Changes are written soon, off the caller's goroutine. A value
// that another program set meanwhile is kept, unless this one set the same key. A Store may be
// used by many goroutines.
type Store struct {
	path string // empty if nothing is stored

	lock    sync.Mutex
	values  map[string]json.RawMessage // as this program sees them
	base    map[string]json.RawMessage // as they were when they last agreed with the file
	changed map[string]bool            // to be written
	merges  map[string]Merge
	texts   map[string]text
	writing chan struct{} // closed when the current writing has ended; nil if there is none
	err     error         // of the last writing
}

// text is a text that was asked for before, with the value that it was decoded from: the list of
// a thousand reports takes milliseconds to decode and is asked for at every turn. A value is
// replaced and never changed, so that another one is known by its place in memory.
type text struct {
	raw json.RawMessage
	is  string
}

// Open reads the choices stored at a path or, if nothing is there yet, those of an earlier
// version elsewhere. A file that cannot be understood is moved to another name, which is
// returned, so that nothing in it is lost. Without a path nothing is stored.
func Open(path, earlier string) (s *Store, aside string) {
	s = &Store{
		path: path, values: map[string]json.RawMessage{}, base: map[string]json.RawMessage{},
		changed: map[string]bool{}, merges: map[string]Merge{}, texts: map[string]text{},
	}
	if path == "" {
		return s, ""
	}
	values, err := read(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if values, err := read(earlier); err == nil {
			s.values = values
			for key := range values {
				s.changed[key] = true
			}
			s.start()
		}
		return s, ""
	case errors.Is(err, errBroken):
		return s, setAside(path)
	case err != nil:
		s.path = "" // the file exists but cannot be read: writing would lose it
		return s, ""
	}
	s.values, s.base = values, maps.Clone(values)
	return s, ""
}

// MergeBy merges the values of a key that both this program and another have set.
func (s *Store) MergeBy(key string, merge func(base, mine, theirs string) string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.merges[key] = merge
}

// String returns a text, or "" if there is none.
func (s *Store) String(key string) string {
	s.lock.Lock()
	defer s.lock.Unlock()
	raw := s.values[key]
	if len(raw) == 0 {
		return ""
	}
	if t := s.texts[key]; len(t.raw) == len(raw) && &t.raw[0] == &raw[0] {
		return t.is
	}
	t := text{raw, decode[string](raw)}
	s.texts[key] = t
	return t.is
}

// Bool returns whether something is so; without a stored value, it is not.
func (s *Store) Bool(key string) bool {
	s.lock.Lock()
	defer s.lock.Unlock()
	return decode[bool](s.values[key])
}

// SetString keeps a text.
func (s *Store) SetString(key, value string) { s.set(key, value) }

// SetBool keeps whether something is so.
func (s *Store) SetBool(key string, value bool) { s.set(key, value) }

// RemoveValue forgets a value.
func (s *Store) RemoveValue(key string) {
	s.lock.Lock()
	defer s.lock.Unlock()
	if _, ok := s.values[key]; ok {
		delete(s.values, key)
		s.changed[key] = true
		s.start()
	}
}

// Reread takes over what another program has made of the values of some keys, merged with what
// this one has made of them, and tells whether that changed any. Only keys that are merged are
// taken over: what the reader has chosen in this window alone stays as it is.
func (s *Store) Reread(keys ...string) (changed bool) {
	if s.path == "" {
		return false
	}
	theirs, err := read(s.path)
	if err != nil {
		return false // the next writing says what is wrong with it
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	if s.writing != nil {
		return false // what is read may be of before it
	}
	for _, key := range keys {
		merge := s.merges[key]
		base, other := decode[string](s.base[key]), decode[string](theirs[key])
		if merge == nil || s.changed[key] || other == base {
			continue
		}
		own := decode[string](s.values[key])
		merged, _ := json.Marshal(merge(base, own, other)) // a text can be written
		s.base[key] = theirs[key]
		changed = changed || decode[string](merged) != own
		s.values[key] = merged
	}
	return changed
}

// decode returns a value of a type, or the zero value if it is of no such type.
func decode[T any](raw json.RawMessage) T {
	var v, none T
	if json.Unmarshal(raw, &v) != nil {
		return none
	}
	return v
}

// set stores a value, if it differs.
func (s *Store) set(key string, value any) {
	raw, err := json.Marshal(value)
	if err != nil {
		return // texts and truths can be written
	}
	s.lock.Lock()
	defer s.lock.Unlock()
	if old, ok := s.values[key]; ok && string(old) == string(raw) {
		return
	}
	s.values[key] = raw
	s.changed[key] = true
	s.start()
}

// start has changes written, unless writing is under way, which then continues with them. The
// lock is held.
func (s *Store) start() {
	if s.writing != nil || s.path == "" {
		return
	}
	s.writing = make(chan struct{})
	go func() {
		for s.write() {
		}
	}()
}

// Flush waits until everything is written, up to a limit, and returns the error of the last
// writing.
func (s *Store) Flush(while time.Duration) error {
	deadline := time.After(while)
	for {
		s.lock.Lock()
		writing, err := s.writing, s.err
		s.lock.Unlock()
		if writing == nil {
			return err
		}
		select {
		case <-writing:
		case <-deadline:
			return context.DeadlineExceeded
		}
	}
}

// write writes the changes into the file as it is now, and tells whether there is more to
// write.
func (s *Store) write() (more bool) {
	unlock := lockFile(s.path)
	defer unlock()
	theirs, err := read(s.path)

	s.lock.Lock()
	if errors.Is(err, errBroken) && setAside(s.path) != "" {
		err = fs.ErrNotExist
		for key := range s.values {
			s.changed[key] = true
		}
	}
	mine, merged := s.join(theirs)
	s.lock.Unlock()

	if err == nil || errors.Is(err, fs.ErrNotExist) { // otherwise its contents would be lost
		err = writeAll(s.path, merged)
	}

	s.lock.Lock()
	defer s.lock.Unlock()
	if s.err = err; err != nil {
		for key := range mine { // together with what changes next
			s.changed[key] = true
		}
	} else {
		for key, raw := range mine {
			s.base[key] = raw
		}
		if len(s.changed) > 0 {
			return true
		}
	}
	close(s.writing)
	s.writing = nil
	return false
}

// join puts the changes into the contents of the file, and returns both: what this program has
// changed, and all of it. A removed value is nil.
func (s *Store) join(theirs map[string]json.RawMessage) (mine, all map[string]json.RawMessage) {
	all = maps.Clone(theirs)
	if all == nil {
		all = map[string]json.RawMessage{}
	}
	mine = map[string]json.RawMessage{}
	for key := range s.changed {
		mine[key] = s.values[key]
		raw := mine[key]
		base, other := decode[string](s.base[key]), decode[string](all[key])
		if merge := s.merges[key]; merge != nil && other != base {
			raw, _ = json.Marshal(merge(base, decode[string](raw), other)) // a text can be written
		}
		if raw == nil {
			delete(all, key)
		} else {
			all[key] = raw
		}
	}
	clear(s.changed)
	return mine, all
}
