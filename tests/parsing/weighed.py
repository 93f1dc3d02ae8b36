"""What hints add to the scores of lines, by themselves: no learned weight has a say."""

from desktop.parsing.cohesion import Terms
from desktop.parsing.forms import forms_of
from desktop.parsing.hints import weigh_hints
from desktop.parsing.line import cut_lines
from desktop.parsing.looks import look
from desktop.parsing.newspaper import default_newspaper
from desktop.parsing.tagger import Scores, allowed
from desktop.parsing.words import surnames


def weighed(*texts: str) -> Scores:
    """Return of each line what the lines around it add to the scores of the tags that it can have."""
    lines, _ = cut_lines("\n\n".join(texts))
    forms = forms_of(default_newspaper())
    look(lines, forms, surnames())
    scores = [dict.fromkeys(allowed(line), 0.0) for line in lines]
    weigh_hints(lines, scores, forms, Terms(lines))
    return scores
