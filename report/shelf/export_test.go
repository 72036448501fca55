package shelf

// Judge is what the tests of the rules call.
var Judge = judge
