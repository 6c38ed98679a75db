/** The JSON Schema (2020-12) of factbooks. Written by `pnpm generate`. */
export const factbookSchema: { readonly [keyword: string]: unknown } = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://docfacts.github.io/schema/1/factbook.schema.json",
  "title": "Factbook",
  "description": "All facts of a set of documents: the one file that every other part of docfacts reads.",
  "type": "object",
  "properties": {
    "formatVersion": {
      "type": "number",
      "const": 1
    },
    "name": {
      "type": "string"
    },
    "documents": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Document"
      },
      "description": "Ordered by path, by code units, like every list below is ordered by id."
    },
    "entities": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Entity"
      }
    },
    "aspects": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Aspect"
      }
    },
    "facts": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Fact"
      }
    },
    "topics": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Topic"
      }
    },
    "tables": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/Table"
      },
      "description": "Every table found or restored, by document and place."
    },
    "redirects": {
      "$ref": "#/$defs/Redirects",
      "description": "Ids that older versions had and what became of them; absent when there are none."
    }
  },
  "required": [
    "formatVersion",
    "name",
    "documents",
    "entities",
    "aspects",
    "facts",
    "topics",
    "tables"
  ],
  "additionalProperties": false,
  "$defs": {
    "AdvantageFact": {
      "title": "Advantage fact",
      "description": "What speaks for the subject.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "advantage"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "label": {
          "type": "string",
          "minLength": 1,
          "description": "The words before the colon: \"Fast startup: …\"."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "AnalogyFact": {
      "title": "Analogy fact",
      "description": "What the subject is like: \"Think of X as …\".",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "analogy"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "Aspect": {
      "title": "Aspect",
      "description": "A property by which things are compared.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Slug: `startup-time`."
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "aliases": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "description": "Other spellings, ordered by code units, without `name`."
        }
      },
      "required": [
        "id",
        "name",
        "aliases"
      ],
      "additionalProperties": false
    },
    "AttributeFact": {
      "title": "Attribute fact",
      "description": "The subject has the value for the aspect: table cells, label lists, comparative sentences.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "attribute"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "quantity": {
          "$ref": "#/$defs/Quantity"
        },
        "rating": {
          "type": "string",
          "enum": [
            "good",
            "neutral",
            "bad"
          ]
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "CommandFact": {
      "title": "Command fact",
      "description": "A command or snippet; `value` is its explanation, or else the code on one line.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "command"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "language": {
          "type": "string",
          "description": "Info string of the fence, lower case; `''` when there is none."
        },
        "code": {
          "type": "string",
          "minLength": 1
        },
        "explanation": {
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "language",
        "code"
      ],
      "additionalProperties": false
    },
    "DefinitionFact": {
      "title": "Definition fact",
      "description": "What a thing is: \"A VM is …\", \"X: …\", glossary rows, \"What is X?\" sections.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "definition"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "Document": {
      "title": "Document",
      "description": "A source document.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Slug of the path without its extension."
        },
        "path": {
          "type": "string",
          "minLength": 1,
          "description": "Relative to the content root, with `/`."
        },
        "title": {
          "type": "string"
        },
        "sha256": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$",
          "description": "Of the bytes of the file, in lower-case hexadecimal."
        },
        "words": {
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740991,
          "description": "Words of its text, code and front matter left out."
        },
        "metadata": {
          "$ref": "#/$defs/Metadata"
        }
      },
      "required": [
        "id",
        "path",
        "title",
        "sha256",
        "words",
        "metadata"
      ],
      "additionalProperties": false
    },
    "DrawbackFact": {
      "title": "Drawback fact",
      "description": "What speaks against the subject.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "drawback"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "label": {
          "type": "string",
          "minLength": 1,
          "description": "The words before the colon: \"Weaker isolation: …\"."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "Entity": {
      "title": "Entity",
      "description": "A thing that facts are about.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Slug: `virtual-machine`."
        },
        "name": {
          "type": "string",
          "minLength": 1
        },
        "aliases": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "description": "Other spellings, ordered by code units, without `name`."
        },
        "examples": {
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "description": "Names that documents give as instances of it, ordered by code units."
        }
      },
      "required": [
        "id",
        "name",
        "aliases"
      ],
      "additionalProperties": false
    },
    "EventFact": {
      "title": "Event fact",
      "description": "What happened when.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "event"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "when": {
          "$ref": "#/$defs/When"
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "when"
      ],
      "additionalProperties": false
    },
    "Evidence": {
      "title": "Evidence",
      "description": "One place in one document that says a fact.",
      "type": "object",
      "properties": {
        "document": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of the document."
        },
        "path": {
          "type": "string",
          "minLength": 1,
          "description": "Path of the document, relative to the content root, with `/`."
        },
        "section": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Headings above the place, outermost first."
        },
        "quote": {
          "type": "string",
          "minLength": 1,
          "description": "Always `source.slice(position.start.offset, position.end.offset)`."
        },
        "position": {
          "type": "object",
          "properties": {
            "start": {
              "type": "object",
              "properties": {
                "line": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "column": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "offset": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                }
              },
              "required": [
                "line",
                "column",
                "offset"
              ],
              "additionalProperties": false
            },
            "end": {
              "type": "object",
              "properties": {
                "line": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "column": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "offset": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                }
              },
              "required": [
                "line",
                "column",
                "offset"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "start",
            "end"
          ],
          "additionalProperties": false,
          "description": "Lines and columns are 1-based, offsets 0-based UTF-16 units (unist), in the original source."
        },
        "rule": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Name of the extractor that read it: `table`, `definition`, …"
        },
        "restoredBy": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Name of the restoration that made the node it was read from, if any."
        }
      },
      "required": [
        "document",
        "path",
        "section",
        "quote",
        "position",
        "rule"
      ],
      "additionalProperties": false
    },
    "ExampleFact": {
      "title": "Example fact",
      "description": "Instances of a thing: \"such as …\", \"(like …)\", \"e.g.\".",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "example"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "examples": {
          "minItems": 1,
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          }
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "examples"
      ],
      "additionalProperties": false
    },
    "Fact": {
      "title": "Fact",
      "description": "A typed claim with the places that make it. `kind` tells which fields there are.",
      "oneOf": [
        {
          "$ref": "#/$defs/DefinitionFact"
        },
        {
          "$ref": "#/$defs/AttributeFact"
        },
        {
          "$ref": "#/$defs/AdvantageFact"
        },
        {
          "$ref": "#/$defs/DrawbackFact"
        },
        {
          "$ref": "#/$defs/UseCaseFact"
        },
        {
          "$ref": "#/$defs/RecommendationFact"
        },
        {
          "$ref": "#/$defs/VerdictFact"
        },
        {
          "$ref": "#/$defs/StackFact"
        },
        {
          "$ref": "#/$defs/EventFact"
        },
        {
          "$ref": "#/$defs/ProcedureFact"
        },
        {
          "$ref": "#/$defs/CommandFact"
        },
        {
          "$ref": "#/$defs/ExampleFact"
        },
        {
          "$ref": "#/$defs/AnalogyFact"
        },
        {
          "$ref": "#/$defs/SummaryFact"
        },
        {
          "$ref": "#/$defs/QuestionFact"
        },
        {
          "$ref": "#/$defs/ReferenceFact"
        },
        {
          "$ref": "#/$defs/StatementFact"
        }
      ]
    },
    "Metadata": {
      "title": "Metadata",
      "description": "From front matter or page furniture; absent keys are absent, unknown keys are kept as they are.",
      "type": "object",
      "properties": {
        "author": {
          "type": "string"
        },
        "published": {
          "type": "string",
          "description": "ISO 8601 date or date and time."
        },
        "updated": {
          "type": "string",
          "description": "ISO 8601 date or date and time."
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "categories": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "readingMinutes": {
          "type": "number"
        },
        "difficulty": {
          "type": "string"
        },
        "description": {
          "type": "string"
        }
      },
      "additionalProperties": {}
    },
    "ProcedureFact": {
      "title": "Procedure fact",
      "description": "How to do something; one evidence a step.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "procedure"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "title": {
          "type": "string",
          "minLength": 1
        },
        "steps": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Step"
          }
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "title",
        "steps"
      ],
      "additionalProperties": false
    },
    "Quantity": {
      "title": "Quantity",
      "description": "A comparable amount, read from words or figures. An end that is missing is open: \"at least 4 GB\" has no `max`, \"less than a second\" no `min`. A vague word is the half-open range of its unit: \"seconds\" is [1 s, 60 s), that is `min: 1, max: 60`.",
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "minLength": 1,
          "description": "The words it was read from: \"tens of seconds to minutes\"."
        },
        "min": {
          "type": "number",
          "description": "Lower end in `unit`, included."
        },
        "max": {
          "type": "number",
          "description": "Upper end in `unit`; included when equal to `min` (an exact figure), excluded otherwise."
        },
        "unit": {
          "type": "string",
          "enum": [
            "s",
            "B",
            "count",
            "ratio",
            "year",
            "m",
            "m²",
            "kg",
            "l",
            "W",
            "Wh",
            "V",
            "Hz",
            "Pa",
            "°C",
            "dB",
            "count/s",
            "B/s",
            "m/s",
            "USD",
            "EUR",
            "GBP"
          ]
        },
        "approximate": {
          "type": "boolean",
          "description": "True for vague words and for \"about\", \"~\", \"up to\" and the like."
        }
      },
      "required": [
        "text",
        "unit",
        "approximate"
      ],
      "additionalProperties": false
    },
    "QuestionFact": {
      "title": "Question fact",
      "description": "A question that a document asks itself; `value` is its answer, or the question when none follows.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "question"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "question": {
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "question"
      ],
      "additionalProperties": false
    },
    "RecommendationFact": {
      "title": "Recommendation fact",
      "description": "Situation → choice: best-option tables, \"Use X if …\".",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "recommendation"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "situation": {
          "type": "string",
          "minLength": 1
        },
        "choice": {
          "type": "string",
          "minLength": 1
        },
        "reason": {
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "situation",
        "choice"
      ],
      "additionalProperties": false
    },
    "Redirects": {
      "title": "Redirects",
      "description": "What became of ids that are gone: the lexicon's `moved` and `split`.",
      "type": "object",
      "properties": {
        "moved": {
          "type": "object",
          "propertyNames": {
            "type": "string",
            "pattern": "^\\S+$"
          },
          "additionalProperties": {
            "type": "string",
            "pattern": "^\\S+$"
          },
          "description": "Old id → the id that took its place."
        },
        "split": {
          "type": "object",
          "propertyNames": {
            "type": "string",
            "pattern": "^\\S+$"
          },
          "additionalProperties": {
            "minItems": 1,
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^\\S+$"
            }
          },
          "description": "Old id → the ids that share its facts."
        }
      },
      "required": [
        "moved",
        "split"
      ],
      "additionalProperties": false
    },
    "ReferenceFact": {
      "title": "Reference fact",
      "description": "Where to read on.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "reference"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "url": {
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "url"
      ],
      "additionalProperties": false
    },
    "StackFact": {
      "title": "Stack fact",
      "description": "An architecture, top to bottom; one evidence a layer.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "stack"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "layers": {
          "minItems": 1,
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "description": "Top to bottom: what runs on something stands before it."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "layers"
      ],
      "additionalProperties": false
    },
    "StatementFact": {
      "title": "Statement fact",
      "description": "Any other sentence about something known.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "statement"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        },
        "subjects": {
          "minItems": 1,
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^\\S+$"
          },
          "description": "Ids of all entities that the sentence names, the subject first."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence",
        "subjects"
      ],
      "additionalProperties": false
    },
    "Step": {
      "title": "Step",
      "description": "One step of a procedure.",
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "minLength": 1
        },
        "command": {
          "type": "string",
          "minLength": 1,
          "description": "The command that the step runs, if it shows one."
        }
      },
      "required": [
        "text"
      ],
      "additionalProperties": false
    },
    "SummaryFact": {
      "title": "Summary fact",
      "description": "The short answer of a document: quick answers, TL;DR, the first paragraph under a title that asks.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "summary"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "Table": {
      "title": "Table",
      "description": "A table as a reader sees it.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<document>.<6 base32 digits of the hash of its cells>`."
        },
        "document": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "section": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Headings above it, outermost first."
        },
        "header": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Plain text of the header cells; `''` for an empty or lost one."
        },
        "rows": {
          "type": "array",
          "items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "description": "Plain text, rows as wide as the header."
        },
        "position": {
          "type": "object",
          "properties": {
            "start": {
              "type": "object",
              "properties": {
                "line": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "column": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "offset": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                }
              },
              "required": [
                "line",
                "column",
                "offset"
              ],
              "additionalProperties": false
            },
            "end": {
              "type": "object",
              "properties": {
                "line": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "column": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 9007199254740991
                },
                "offset": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                }
              },
              "required": [
                "line",
                "column",
                "offset"
              ],
              "additionalProperties": false
            }
          },
          "required": [
            "start",
            "end"
          ],
          "additionalProperties": false
        },
        "restoredBy": {
          "type": "string",
          "pattern": "^\\S+$"
        }
      },
      "required": [
        "id",
        "document",
        "section",
        "header",
        "rows",
        "position"
      ],
      "additionalProperties": false
    },
    "Topic": {
      "title": "Topic",
      "description": "Everything said about one aspect of one subject.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect>`."
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$"
        },
        "facts": {
          "minItems": 1,
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^\\S+$"
          },
          "description": "Ids of its facts, ordered by code units."
        },
        "agreement": {
          "type": "string",
          "enum": [
            "single",
            "agree",
            "refine",
            "conflict"
          ]
        },
        "consensus": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "The fact to show first; absent in a conflict without a majority."
        }
      },
      "required": [
        "id",
        "subject",
        "aspect",
        "facts",
        "agreement"
      ],
      "additionalProperties": false
    },
    "UseCaseFact": {
      "title": "Use case fact",
      "description": "When the subject fits.",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "use-case"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "VerdictFact": {
      "title": "Verdict fact",
      "description": "A document's conclusion: \"Verdict:\", \"Bottom line\".",
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "`<subject>.<aspect or kind>.<6 base32 digits>`: the digits hash kind, subject, aspect and folded value."
        },
        "kind": {
          "type": "string",
          "const": "verdict"
        },
        "subject": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an entity, or `document:<id>` where the fact is about a document."
        },
        "aspect": {
          "type": "string",
          "pattern": "^\\S+$",
          "description": "Id of an aspect."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Plain text that a person can read alone; no markup, no box drawing, no emoji marks."
        },
        "evidence": {
          "minItems": 1,
          "type": "array",
          "items": {
            "$ref": "#/$defs/Evidence"
          },
          "description": "At least one; ordered by path and offset."
        }
      },
      "required": [
        "id",
        "kind",
        "subject",
        "value",
        "evidence"
      ],
      "additionalProperties": false
    },
    "When": {
      "title": "When",
      "description": "When something happened; `from` and `to` are ISO 8601 dates or years, absent where open.",
      "type": "object",
      "properties": {
        "text": {
          "type": "string",
          "minLength": 1,
          "description": "The words of the document: \"1990s\", \"Today\"."
        },
        "from": {
          "type": "string",
          "minLength": 1
        },
        "to": {
          "type": "string",
          "minLength": 1
        }
      },
      "required": [
        "text"
      ],
      "additionalProperties": false
    }
  }
}
