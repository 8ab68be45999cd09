// Which indexes hold names of people, also deleted ones? Dropped, they come back without these.
DROP CONSTRAINT person_id IF EXISTS;
DROP CONSTRAINT person_key IF EXISTS;
DROP CONSTRAINT person_email_unique IF EXISTS;
DROP CONSTRAINT person_linkedin_url_unique IF EXISTS;
DROP INDEX person_name IF EXISTS;
DROP INDEX person_search IF EXISTS;
DROP INDEX referred_by_person IF EXISTS;
DROP INDEX overwritten_from IF EXISTS;
DROP INDEX overwritten_to IF EXISTS;
