import { describe, expect, test } from 'vitest';
import { similar } from '../../../src/base/similar';

const PLACES = ['Gəncə', 'Bakı', 'Алматы', 'Astana', 'Tartu', 'Tallinn', 'Қарағанды', 'Lənkəran'];
const UNIVERSITIES = ['University of Example', 'Example State Medical University', 'Sample Technical University', 'Пример университеті'];

describe('did you mean', () => {
  test.each([
    ['Gence', 'Gəncə'],
    ['Ganja', 'Gəncə'],
    ['Гянджа', 'Gəncə'],
    ['Baku', 'Bakı'],
    ['Almaty', 'Алматы'],
    ['Алмата', 'Алматы'],
    ['Tallin', 'Tallinn'],
    ['Karagandy', 'Қарағанды'],
    ['Lankaran', 'Lənkəran']
  ])('%s finds %s first', (text, place) => {
    expect(similar(PLACES, text)[0]).toBe(place);
  });

  test.each([
    ['Example University', 'University of Example'],
    ['Exampel State Medical Univercity', 'Example State Medical University'],
    ['Technical University, Sample', 'Sample Technical University'],
    ['Primer universiteti', 'Пример университеті']
  ])('%s finds %s in spite of order, script and errors', (text, university) => {
    expect(similar(UNIVERSITIES, text)[0]).toBe(university);
  });

  test('every name finds itself', () => {
    for (const list of [PLACES, UNIVERSITIES]) for (const name of list) expect(similar(list, name)[0]).toBe(name);
  });

  test('nothing is offered for what resembles nothing, or only in a common word', () => {
    for (const text of ['', '…', 'Paris', 'Ta', 'Tar']) expect(similar(PLACES, text)).toEqual([]);
    for (const text of ['University', 'Other University', 'Medical College']) expect(similar(UNIVERSITIES, text)).toEqual([]);
  });

  test('the likeliest come first, no more than asked for, none twice', () => {
    const candidates = ['Examplex', 'Exampley', 'Example', 'Examples', 'Exampled'];
    expect(similar(candidates, 'example')[0]).toBe('Example');
    expect(similar(candidates, 'example')).toHaveLength(3);
    expect(new Set(similar(candidates, 'example', 9)).size).toBe(5);
    expect(similar(['Gəncə'], 'gənja', 9)).toEqual(['Gəncə']);
  });
});
