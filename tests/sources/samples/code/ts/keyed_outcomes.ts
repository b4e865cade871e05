const expected = {
  'MAIL FROM:desk@lakeside.example': Status.SyntaxError,
  'MAIL FROM:<desk@lakeside.example> SIZE=x': 250,
};
