-- What wrk asks while the server is tried under load: a mix of the API and of SPARQL over the sample articles, each
-- question with words that its answer must hold. One connection a thread (wrk -t16 -c16), so that a thread knows which
-- question an answer belongs to.
local function encoded(text)
  return (text:gsub("[^%w]", function(c) return string.format("%%%02X", string.byte(c)) end))
end

local wd = "http://www.wikidata.org/entity/"
local label = "<http://www.w3.org/2000/01/rdf-schema#label>"
local cq = "PREFIX cq: <https://w3id.org/communique/ontology#> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> "

local questions = {
  {"/api/search?q=Kuliba&limit=8", "Kuleba"},
  {"/api/search?q=cavus&limit=8", "hits"},
  {"/api/person/Q58217", "Sergey Lavrov"},
  {"/api/person/Q7747", "Vladimir Putin"},
  {"/api/pair/Q58217/Q7747", '"total":'},
  {"/api/network?limit=60", '"nodes":'},
  {"/api/network?by=country", '"links":'},
  {"/api/timeline?from=2014", '"bins":'},
  {"/api/map", '"places":'},
  {"/api/encounters?limit=30", '"encounters":'},
  {"/api/overview", '"recent":'},
  {"/sparql?query=" .. encoded("SELECT ?l { <" .. wd .. "Q58217> " .. label .. " ?l }"), "Lavrov"},
  {"/sparql?query=" .. encoded(cq .. "SELECT ?who { <" .. wd .. "Q58217> cq:met ?x . ?x " .. label .. " ?who }"), '"bindings"'},
  {"/sparql?query=" .. encoded(cq .. "SELECT ?e ?d { ?e sem:hasActor <" .. wd .. "Q7747> ; cq:status cq:status-held . OPTIONAL { ?e sem:hasBeginTimeStamp ?d } } ORDER BY ?d"), '"bindings"'},
  {"/sparql?query=" .. encoded(cq .. "ASK { ?e a cq:Encounter ; cq:reportedBy ?r }"), "true"},
  {"/id/Q58217.ttl", "Lavrov"},
}

local counter = 0
local threads = {}

function setup(thread)
  thread:set("number", counter)
  counter = counter + 1
  table.insert(threads, thread)
end

function init(args)
  wrong, refused, answered, late = 0, 0, 0, ""
  begun = os.time()
  math.randomseed(number + 1)
end

function request()
  at = math.random(#questions)
  asked = os.time()
  return wrk.format("GET", questions[at][1], {Accept = "application/json, application/sparql-results+json"})
end

function response(status, headers, body)
  answered = answered + 1
  if os.time() - asked > 1 then
    late = late .. string.format("late: %s took %d s, asked %d s after the beginning\n", questions[at][1], os.time() - asked, asked - begun)
  end
  if status ~= 200 then
    refused = refused + 1
  elseif not body:find(questions[at][2], 1, true) then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local answered, refused, wrong = 0, 0, 0
  for _, thread in ipairs(threads) do
    answered = answered + thread:get("answered")
    refused = refused + thread:get("refused")
    wrong = wrong + thread:get("wrong")
    io.write(thread:get("late"))
  end
  local e = summary.errors
  print(string.format("answers %d, not 200: %d, without the words expected: %d, socket errors: %d, time-outs: %d",
    answered, refused, wrong, e.connect + e.read + e.write, e.timeout))
  print(string.format("%.0f answers a second; median %.1f ms, p90 %.1f ms, p99 %.1f ms, slowest %.1f ms",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(90) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000))
end
