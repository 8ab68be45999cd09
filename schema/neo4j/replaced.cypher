// Which indexes do constraints replace?
DROP INDEX person_email IF EXISTS;
DROP INDEX person_linkedin_url IF EXISTS;
