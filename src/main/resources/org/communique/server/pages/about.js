// How to use the pages.
import { el, fill } from './core.js';
import { section } from './lists.js';

const code = text => el('code', {}, text);

fill(async () => el('div', { class: 'stack' },
  section('What is here', el('p', {}, 'Communiqué reads news about diplomacy. From each report it takes who met whom, where and when, in what office, and the sentence that says so. Reports of one encounter in several articles are one encounter that keeps all its reports.'),
    el('p', {}, '“Who met whom” counts encounters that were held or are going on. What was only planned, proposed, cancelled, refused or supposed is listed on the pages but never counted. Journeys without a stated interaction are visits and make nobody met.')),
  section('Finding', el('p', {}, 'Press ', code('/'), ' anywhere to search. Accents, case and small slips do not matter: “Kuliba” finds Dmytro Kuleba, “cavusoglu” finds Mevlüt Çavuşoğlu.'),
    el('p', {}, 'Every address on these pages is permanent: copy it to share the very same selection or question.')),
  section('For programs', el('ul', {},
    el('li', {}, 'SPARQL 1.1 at ', code('/sparql'), '; the default graph is the union of all articles, the consolidated graph and the gazetteer.'),
    el('li', {}, 'What the graph consists of is told on the page of the ', el('a', { href: '/ontology' }, 'ontology'), ', with its shapes.'),
    el('li', {}, 'A JSON API at ', el('a', { href: '/api' }, '/api'), ', described with OpenAPI.'),
    el('li', {}, 'Every person, place and encounter opens as a page, as Turtle or as JSON-LD at ', code('/id/…'), ', by the Accept header or the endings ', code('.ttl'), ' and ', code('.jsonld'), '.'))),
  section('Sources', el('p', {}, 'Country outlines: Natural Earth, public domain. Names, offices and coordinates: Wikidata, CC0. Graphics: D3 (ISC). Editor: YASGUI (MIT).'))));
