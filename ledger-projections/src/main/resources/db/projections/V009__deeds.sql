-- What was done under mandates, and who asks for promises: few of the rows of a history.

create index history_deed on projections.history (generation, partnership, position)
    where mandate is not null or type = 'PromiseRequested';
comment on index projections.history_deed is
    'What is counted of each mandate, and of each partner that asks: found without reading the whole history.';
